import { expect, test } from 'vitest'
import { isOwnRequest } from '#app/access/origin-guard.ts'

const ours = 'https://portal.example.gov.cn'
const origins = new Set([ours])

test.for([
  ['our origin alone', { origin: ours }, true],
  ['same-origin alone', { 'sec-fetch-site': 'same-origin' }, true],
  ['both', { 'sec-fetch-site': 'same-origin', origin: ours }, true],
  ['neither', {}, false],
  ['a foreign origin', { origin: 'https://evil.example' }, false],
  ['the origin null', { origin: 'null' }, false],
  [
    'same-origin with a foreign origin',
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    false,
  ],
  ['cross-site with our origin', { 'sec-fetch-site': 'cross-site', origin: ours }, false],
  ['same-site, a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['none, as from the address bar', { 'sec-fetch-site': 'none' }, false],
  ['our name with another port', { origin: `${ours}:8443` }, false],
  ['our name over http', { origin: 'http://portal.example.gov.cn' }, false],
  ['a host that begins like ours', { origin: `${ours}.evil.example` }, false],
] as const)('%s', ([, headers, own]) => {
  expect(isOwnRequest(headers, origins)).toBe(own)
})
