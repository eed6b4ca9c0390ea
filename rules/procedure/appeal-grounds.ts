import type { Words } from '../words.ts'

/** On what a company asks for a re-review of a decision. */
export const appealGrounds = {
  facts_wrong: { zh: '认定的事实有误', en: 'The facts are wrong' },
  rules_wrong: { zh: '适用的规定有误', en: 'The wrong rule was applied' },
  procedure_wrong: { zh: '办理程序有误', en: 'The procedure was not kept' },
  new_evidence: { zh: '有新的证据', en: 'There is new evidence' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>

export type AppealGround = keyof typeof appealGrounds

export const allAppealGrounds: readonly AppealGround[] =
  Object.keys(appealGrounds).filter(isAppealGround)

export function isAppealGround(text: string): text is AppealGround {
  return Object.hasOwn(appealGrounds, text)
}
