import { isDocumentId } from '../basis/documents.ts'
import { isIsoDay } from './days.ts'
import { dutiesIn, type Duties, type Duty } from './duties.ts'

/** What is wrong with the duties after a recognition, in words for their author. */
export function dutyBreaches(duties: Duties): readonly string[] {
  const { annualReport, changeReport, reapplyBars = [] } = duties
  return [
    ...dutiesIn(duties).flatMap(textBreaches),
    // A common year: 29 February would be no last day in three years of four.
    ...(annualReport === undefined || isIsoDay(`2027-${annualReport.lastDay}`)
      ? []
      : [`the annual report has no last day ${annualReport.lastDay}`]),
    ...(annualReport?.figures.length === 0 ? ['the annual report states nothing'] : []),
    ...countBreaches('the misses', annualReport?.misses ?? null),
    ...countBreaches('the months of a change report', changeReport?.months ?? null),
    ...reapplyBars.flatMap(({ lasts }) =>
      countBreaches('the years of a bar', lasts.kind === 'years' ? lasts.years : null),
    ),
  ]
}

function textBreaches({ words, clause }: Duty): readonly string[] {
  const document: string = clause.document
  return [
    ...(words.zh.trim() === '' || words.en.trim() === '' ? ['a duty lacks words'] : []),
    ...(isDocumentId(document) ? [] : [`duty ${words.en}: document ${document} is unknown`]),
  ]
}

function countBreaches(what: string, count: number | null): readonly string[] {
  return count === null || (Number.isInteger(count) && count > 0)
    ? []
    : [`${what} are no count: ${String(count)}`]
}
