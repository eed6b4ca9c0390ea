import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeRedirectTo } from '#app/access/redirect-to.ts'

const origin = 'https://portal.example.gov.cn'

test.for(['/company', '/company/applications?after=abc', '/review/018f#note', '/a//b'])(
  '%s stays',
  wanted => {
    expect(safeRedirectTo(wanted, origin, '/')).toBe(wanted)
  },
)

test.for([
  'https://evil.example',
  'http:evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%2fevil.example',
  '/%2Fevil.example',
  '/%5cevil.example',
  '/%5Cevil.example',
  '/\tevil.example',
  '/\n/evil.example',
  '\t//evil.example',
  '/..//evil.example',
  '/./\\evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '@evil.example',
  'evil.example',
  '',
  ' /company',
  '/\u0000',
  `/${'a'.repeat(2_000)}`,
])('%j leads home', wanted => {
  expect(safeRedirectTo(wanted, origin, '/home')).toBe('/home')
})

test('a missing value leads home', () => {
  expect(safeRedirectTo(null, origin, '/home')).toBe('/home')
})

test('no text at all leads off our origin', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '/', '//', '/\\'),
      (text, start) => {
        const to = safeRedirectTo(start + text, origin, '/')
        expect(new URL(to, origin).origin).toBe(origin)
        expect(to.startsWith('/')).toBe(true)
      },
    ),
  )
})
