import type { Words } from '../words.ts'

/** Grounds on which a case is decided against its company, each with its words. */
export const grounds = {
  not_in_scope: { zh: '不属于本项目申报范围', en: 'Outside the scope of the programme' },
  not_eligible: { zh: '不符合申报的硬性条件', en: 'A hard condition is not met' },
  duplicate: { zh: '重复申报', en: 'The same was applied for before' },
  barred: { zh: '处于限制申报期内', en: 'Barred from applying for the time being' },
  credit: { zh: '信用或者合规方面存在问题', en: 'A problem of credit or compliance' },
  not_confirmed: { zh: '申报内容未能核实', en: 'What was stated could not be confirmed' },
  quota: { zh: '推荐名额已满', en: 'The quota of recommendations is used up' },
  condition_not_met: { zh: '认定条件未满足', en: 'A condition of recognition is not met' },
  judged_insufficient: { zh: '专家或者市局评审意见为不通过', en: 'Judged insufficient on review' },
  untrue: { zh: '申报材料不真实', en: 'The papers are not true' },
  objection_sustained: { zh: '公示异议经核查成立', en: 'The objection was found to be right' },
  fraud: { zh: '以欺骗等不正当手段取得资格', en: 'Obtained by deceit or other improper means' },
  serious_accident: {
    zh: '发生重大安全、重大质量事故',
    en: 'A serious accident of safety or quality',
  },
  environment: { zh: '有严重环境违法行为', en: 'A serious breach of environmental law' },
  conditions_lost: { zh: '不再符合认定条件', en: 'The conditions are no longer met' },
  two_missing_reports: {
    zh: '累计两年未填报年度情况',
    en: 'The annual report was missing for two years',
  },
  own_request: { zh: '企业自行申请取消', en: "At the company's own request" },
  other: { zh: '其他（见理由）', en: 'Other (see the reasons)' },
} as const satisfies Record<string, Words>

export type Ground = keyof typeof grounds

/** The grounds, in the order in which forms list them. */
export const allGrounds: readonly Ground[] = Object.keys(grounds).filter(isGround)

export function isGround(text: string): text is Ground {
  return Object.hasOwn(grounds, text)
}
