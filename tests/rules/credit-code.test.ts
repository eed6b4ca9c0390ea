import { expect, test } from 'vitest'
import { creditCodeCheck, readCreditCode } from '#rules/identifiers/credit-code.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import { readTelephone } from '#rules/identifiers/telephone.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codes = [
  '91350100M000100Y43',
  '9144030071526726XG',
  '91330100799655058B',
  '91512081MA62K0260E',
  '91210302MA0TE5T16F',
  '91210381MA0DEM2C62',
  '9121030024266001XQ',
]

test.for(codes)('%s is a valid code', code => {
  expect(readCreditCode(code)).toEqual({ ok: true, code })
  expect(creditCodeCheck(code.slice(0, 17))).toBe(code.slice(17))
})

test.for(codes)('no single wrong character of %s goes unnoticed', code => {
  for (let at = 0; at < 18; at += 1) {
    for (const other of ALPHABET.split('').filter(each => each !== code.charAt(at))) {
      const wrong = code.slice(0, at) + other + code.slice(at + 1)
      expect(readCreditCode(wrong)).toMatchObject({ ok: false, fault: 'check' })
    }
  }
})

test('full width, lower case and spaces are normalised', () => {
  expect(readCreditCode(' ９１３５０１００m000 100y43　')).toEqual({ ok: true, code: codes[0] })
  expect(readCreditCode('ｚ！～')).toMatchObject({ code: 'Z!~' })
})

test('the letter O is not taken for a zero', () => {
  expect(readCreditCode('9135O100M000100Y43')).toMatchObject({ ok: false, fault: 'charset' })
})

test.for(['I', 'O', 'S', 'V', 'Z', '-'])('%s is no character of a code', character => {
  expect(readCreditCode(`${codes[0]?.slice(0, 17) ?? ''}${character}`)).toMatchObject({
    fault: 'charset',
  })
})

test('17 and 19 characters are the wrong length', () => {
  expect(readCreditCode('9121030024266001X')).toMatchObject({ ok: false, fault: 'length' })
  expect(readCreditCode('9121030024266001XQ0')).toMatchObject({ ok: false, fault: 'length' })
  expect(readCreditCode('')).toMatchObject({ ok: false, fault: 'length' })
})

test('a mobile number has 11 digits and starts with 13 to 19', () => {
  expect(readTelephone('+86 139-0000-0000')).toEqual({
    ok: true,
    kind: 'mobile',
    number: '13900000000',
  })
  expect(readTelephone('12900000000')).toEqual({ ok: false })
  expect(readTelephone('1390000000')).toEqual({ ok: false })
})

test('a landline needs its area code and may have an extension', () => {
  expect(readTelephone('0412-5550000-12')).toEqual({
    ok: true,
    kind: 'landline',
    number: '0412-5550000-12',
  })
  expect(readTelephone('5550000')).toEqual({ ok: false })
})

test('16 characters have no check character, nor have 17 with the letter I', () => {
  expect(creditCodeCheck('91350100M000100Y')).toBeNull()
  expect(creditCodeCheck('91350100M000100Y4')).toBe('3')
  expect(creditCodeCheck('9135010IM000100Y4')).toBeNull()
})

test.for<[string, string]>([
  ['０４１２－５５５００００', '0412-5550000'],
  ['(0412) 555 0000', '0412-5550000'],
  ['04125550000', '0412-5550000'],
  ['0086-0412-5550000', '0412-5550000'],
  ['024-25550000', '024-25550000'],
  ['0412-2008612', '0412-2008612'],
])('%s is the landline %s', ([typed, number]) => {
  expect(readTelephone(typed)).toEqual({ ok: true, kind: 'landline', number })
})

test.for(['10412-5550000', '0412-5550000-1234567', '139000000001', '013900000000', '0412-1550000'])(
  '%s is no telephone number',
  typed => {
    expect(readTelephone(typed)).toEqual({ ok: false })
  },
)

test('a code names its district, and the code of the city none', () => {
  expect(districtByCode('210303')?.words.zh).toBe('铁西区')
  expect(districtByCode('210300')).toBeNull()
})
