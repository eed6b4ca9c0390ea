import { expect, test } from 'vitest'
import { hashPassword, isOutdated, passwordFits } from '#app/access/password.ts'
import { passwordIssue } from '#app/access/password-rules.ts'
import { Busy, takingTurns } from '#app/access/taking-turns.ts'

const rules = { minLength: 10, about: ['鞍钢样例科技有限公司', '91210300A000000001'] }

test.for([
  ['9 characters', 'abcdefghi', 'too short'],
  ['10 characters, the fewest', 'abcdefghiz', null],
  ['9 emoji count as 9', '🐟'.repeat(5) + '🌲'.repeat(2) + '🍎🍐', 'too short'],
  ['128 characters, the most', 'ab cd'.repeat(25) + 'xyz', null],
  ['129 characters', 'ab cd'.repeat(25) + 'wxyz', 'too long'],
  ['a common one', 'Qwertyuiop', 'too common'],
  ['two letters over and over', 'abababababab', 'too common'],
  ['with the city', 'wo ai 鞍山 hen jiu', 'names the company or place'],
  ['with the city in letters', 'my-ANSHAN-password', 'names the company or place'],
  ['with the company', '我在鞍钢样例科技有限公司上班', 'names the company or place'],
  ['with the credit code', 'x91210300a000000001x', 'names the company or place'],
  ['a sentence', '河边散步很长很长的路', null],
] as const)('%s', ([, password, issue]) => {
  expect(passwordIssue(password, rules)).toBe(issue)
})

test('9 composed letters stay 9 when typed decomposed', () => {
  expect(passwordIssue('éàüéàüéàü'.normalize('NFD'), rules)).toBe('too short')
})

test('the hash is argon2id with m=19456, t=2, p=1', async () => {
  const hash = await hashPassword('a long walk by the river')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(isOutdated(hash)).toBe(false)
  expect(isOutdated(hash.replace('m=19456', 'm=4096'))).toBe(true)
})

test('composed and decomposed are one password', async () => {
  const hash = await hashPassword('café au lait, deux'.normalize('NFC'))
  expect(await passwordFits(hash, 'café au lait, deux'.normalize('NFD'))).toBe(true)
  expect(await passwordFits(hash, 'cafe au lait, deux')).toBe(false)
})

test('no password fits an account that is not there', async () => {
  expect(await passwordFits(null, '')).toBe(false)
})

test('4 at once, 50 wait, the 55th is refused', async () => {
  const turn = takingTurns({ atOnce: 4, waiting: 50 })
  const seen = { running: 0, most: 0 }
  const work = async () => {
    seen.running += 1
    seen.most = Math.max(seen.most, seen.running)
    await new Promise(resolve => setTimeout(resolve, 1))
    seen.running -= 1
  }
  const all = Array.from({ length: 54 }, () => turn(work))
  await expect(turn(work)).rejects.toBeInstanceOf(Busy)
  await Promise.all(all)
  expect(seen.most).toBe(4)
  await turn(work)
})
