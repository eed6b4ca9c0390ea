import type { Duties } from '../engine/duties.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'

const measure = (article: string, inEnglish: string) =>
  ({ document: 'hnte-measure', article: words(article, inEnglish) }) as const

const nineteenth = measure('第十九条', 'Article 19')

/** What a high-tech enterprise owes while its recognition lasts. */
export const hnteDuties: Duties = {
  annualReport: {
    words: words(
      '每年5月31日前填报上一年度发展情况；有效期内累计两年未填报的，取消资格',
      'Report on the year before by 31 May; two years without a report revoke the recognition',
    ),
    clause: nineteenth,
    confidence: 'seen',
    lastDay: '05-31',
    misses: 2,
    figures: [
      company.staffAverage,
      company.sciTechStaffAverage,
      company.sales,
      company.highTechIncome,
      company.rdSpend,
    ],
  },
  changeReport: {
    words: words(
      '更名、分立、合并或者经营业务变化的，三个月内报告；跨区域整体迁移的，资格继续有效（第十八条）',
      'Report a change of name, a split, a merger or a change of business within three months; a move as a whole keeps the title (article 18)',
    ),
    clause: measure('第十七条', 'Article 17'),
    confidence: 'seen',
    months: 3,
  },
  reapplyBars: [
    {
      words: words(
        '资格被取消的，当年不得再次申请',
        'Who was revoked cannot apply again in the same year',
      ),
      clause: nineteenth,
      confidence: 'seen',
      grounds: 'any',
      lasts: { kind: 'rest of the year' },
    },
  ],
}
