import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/complaints.md', 'utf8')
  .split('\n')
  .flatMap(line => {
    const number = /^\| (\d+) \|/.exec(line)?.[1]
    return number === undefined ? [] : [{ number, line }]
  })

test('the complaints that are held by tests are 1, 5, 7, 9, 12, 15 and 17', () => {
  expect(rows.map(each => each.number)).toEqual(['1', '5', '7', '9', '12', '15', '17'])
})

test.for(rows)('complaint $number is held by a test that is named for it', ({ number, line }) => {
  const files = [...line.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path)
  const texts = files.filter(existsSync).map(path => readFileSync(path, 'utf8'))
  expect(texts).toHaveLength(files.length)
  expect(texts.some(text => text.includes(`complaint ${number}, `))).toBe(true)
})
