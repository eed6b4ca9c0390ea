import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redacted, tellingTexts } from '#app/experts/redact.ts'

const blinded = {
  name: '鞍山碳景功能材料有限公司',
  creditCode: '91210300MA0000000A',
  number: 'AS-2026-000030',
  districtCode: '210302',
  people: [{ name: '王会计（虚构）', email: 'wang@carbon.example' }],
}
const telling = tellingTexts(blinded, ['立山路1号'])

test('the name, its core, the code, the number, the district and the people are struck out', () => {
  for (const text of [
    '鞍山碳景功能材料有限公司',
    '我们碳景功能材料是领先者',
    '91210300ma0000000a',
    '编号 AS-2026-000030',
    '位于铁东区',
    'in Tiedong district',
    '联系人王会计',
    'WANG@carbon.example',
    '地址立山路1号',
  ]) {
    const left = redacted(text, telling, '■')
    expect(left, text).toContain('■')
    for (const each of telling) expect(left.toLowerCase(), text).not.toContain(each.toLowerCase())
  }
})

test('neither width nor spaces between its characters bring a text past', () => {
  expect(redacted('ＡＳ－２０２６－０００３０', telling, '■')).toBe('ＡＳ－２０２６－０００３０')
  expect(redacted('ＡＳ－２０２６－００００３０', telling, '■')).toBe('■')
  expect(redacted('碳 景 功 能 材 料', telling, '■')).toBe('■')
})

test('whatever is told, nothing of it is left, and texts without it stay as they are', () => {
  const secret = fc.string({ minLength: 2, maxLength: 12 }).filter(text => text.trim().length >= 2)
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (hidden, before, after) => {
      const texts = tellingTexts({ ...blinded, name: hidden }, [])
      const left = redacted(`${before}${hidden.trim()}${after}`, texts, '■')
      expect(left.includes('■')).toBe(true)
    }),
  )
  expect(redacted('高纯石墨的制备工艺', telling, '■')).toBe('高纯石墨的制备工艺')
})
