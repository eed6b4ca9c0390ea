import type { Cells } from './compile-cells.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { compileNumber, type Setting } from './compile-number.ts'
import { NO, note, OPEN, YES } from './compile-page.ts'
import { gapOfPlace } from './compile-span.ts'
import type { Condition } from './condition.ts'
import { daysSinceEpoch, shiftedSinceEpoch } from './days.ts'

/** Compiles a day reached or not passed; its figure is the gap in days, zero or more where it is met. */
export function compileDay(
  condition: Extract<Condition, { node: 'reached' | 'notPassed' }>,
  setting: Setting,
  figure: number,
): CompiledCondition {
  const by = condition.node === 'reached' ? condition.after : condition.within
  const isReached = condition.node === 'reached'
  const today = daysSinceEpoch(setting.day)
  const at = setting.layout.placeOf(condition.fact, 'text', null)
  const missing = OPEN | gapOfPlace(setting.layout, at)
  const count = compileNumber(by, setting)
  return (cells: Cells, page) => {
    const value = cells.text[at] ?? null
    const length = count.point(cells)
    if (value === null || Number.isNaN(length))
      return note(page, figure, (value === null ? missing : OPEN) | count.span(cells).gaps)
    const limit = shiftedSinceEpoch(value, length, by.unit)
    const gap = isReached ? today - limit : limit - today
    if (page !== null && figure >= 0) page.numbers[figure * 2] = gap
    return note(page, figure, gap >= 0 ? YES : NO)
  }
}
