import { expect, test } from 'vitest'
import { nearCsv } from '#app/nearly-there/near-csv.server.ts'
import { missesNothing, type NearLine } from '#app/nearly-there/near-line.ts'

const line = (name: string, missed: NearLine['missed']): NearLine => ({
  id: name,
  name,
  district: '铁东区',
  outcome: missed.length === 0 ? 'bureau_decides' : 'not_yet',
  missed,
  unknown: 1,
})
const lines = [line('甲公司', []), line('乙公司', [{ sentence: '研发费用占比', gap: '还差 1%' }])]

test('who misses no condition is told apart from who misses one, facts unknown or not', () => {
  expect(lines.map(missesNothing)).toEqual([true, false])
})

test('the file keeps all companies, with a column for who meets every condition that can be checked', () => {
  const list = { programmes: [], programme: 'hnte', lines, silent: 0 }
  for (const [language, column, yes, no] of [
    ['zh-CN', '已满足全部可核条件', '是', '否'],
    ['en', 'Meets every condition that can be checked', 'Yes', 'No'],
  ] as const) {
    const [head = '', first = '', second = ''] = nearCsv(list, language).split('\n')
    const at = head.split(',').indexOf(column)
    expect(at).toBeGreaterThan(0)
    expect([first, second].map(row => row.split(',')[at])).toEqual([yes, no])
  }
})
