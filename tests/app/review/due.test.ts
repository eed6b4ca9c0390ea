import { expect, test } from 'vitest'
import { dueView } from '#app/review/due.server.ts'

const on = (due_on: string | null, due_provisional: 0 | 1 = 0) =>
  dueView({ due_on, due_provisional }, { today: '2026-11-20', language: 'zh-CN' })

test('from a Friday, the Wednesday after has 3 working days left and counts as due soon', () => {
  expect(on('2026-11-25')).toMatchObject({ left: '还剩 3 个工作日', tone: 'due' })
})

test('from a Friday, the Thursday after has 4 working days left and is not yet due soon', () => {
  expect(on('2026-11-26')).toMatchObject({ left: '还剩 4 个工作日', tone: 'quiet' })
})

test('the due day itself is not overdue', () => {
  expect(on('2026-11-20')).toMatchObject({ left: '今天到期', tone: 'due' })
})

test('a due day two days ago is overdue by 2 working days', () => {
  expect(on('2026-11-18')).toMatchObject({ left: '已超期 2 个工作日', tone: 'bad' })
})

test('no clock gives no due day, and a provisional day says that it is', () => {
  expect(on(null)).toBeNull()
  expect(on('2027-01-04', 1)?.provisional).toBe(true)
})
