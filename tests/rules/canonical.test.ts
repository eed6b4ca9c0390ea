import { expect, test } from 'vitest'
import { canonicalJson, fingerprint } from '#rules/engine/canonical.ts'

test.for<[unknown, string]>([
  [{ b: 1, a: { d: undefined, c: 'x' } }, '{"a":{"c":"x"},"b":1}'],
  [{ b: 1, c: 2, a: 3 }, '{"a":3,"b":1,"c":2}'],
  [[{ b: null, a: [] }, 'é"', true], '[{"a":[],"b":null},"é\\"",true]'],
  [null, 'null'],
  [{}, '{}'],
])('%j has one text', ([value, text]) => {
  expect(canonicalJson(value)).toBe(text)
})

test.for<[string, string]>([
  ['', 'cbf29ce484222325'],
  ['a', '089be207b544f1e4'],
  ['鞍山', '324079c604099c08'],
])('the fingerprint of %j is FNV-1a of its UTF-16 units', ([text, hex]) => {
  expect(fingerprint(text)).toBe(hex)
})
