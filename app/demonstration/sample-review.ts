import type { Mark, Review } from '#rules/experts/review.ts'
import type { Chance } from './random.ts'

/** What experts of the sample city write, by the criteria of the usual rubric. */
const reasons: Readonly<Record<string, string>> = {
  innovation: '技术路线清楚，关键指标有第三方检测报告支持。（样例）',
  feasibility: '场地、设备和人员到位，分阶段目标可以核验。（样例）',
  benefit: '服务对象和收入来源明确，预期效益有合同依据。（样例）',
  finance: '资金来源落实，预算科目与任务对应。（样例）',
}

/** Where the reason of one criterion is found. */
const equipment = { field: 'document.pl.doc.equipment', page: '2' }

/** A whole review with marks about a number of 0 to 5. */
export function aReview(about: number, chance: Chance): Review {
  const marks = Object.entries(reasons).map(([id, rationale]): [string, Mark] => [
    id,
    {
      score: Math.min(5, about + chance.whole(-1, 1)),
      abstain: false,
      rationale,
      ...(id === 'feasibility' ? { pin: equipment } : {}),
    },
  ])
  return {
    marks: Object.fromEntries(marks),
    recommendation: about >= 3 ? 'yes' : 'no',
    comment:
      about >= 3 ? '建议支持，按阶段检查。（样例）' : '基础条件不足，建议补充后再报。（样例）',
  }
}

/** A draft that has only begun. */
export function halfAReview(): Review {
  const rationale = reasons['innovation'] ?? ''
  const marks = { innovation: { score: 4, abstain: false, rationale } }
  return { marks, recommendation: null, comment: '' }
}
