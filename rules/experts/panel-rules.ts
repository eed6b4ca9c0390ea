import type { Words } from '../words.ts'

/** Who must sit on a panel; frozen with the draw. */
export type PanelRules = {
  /** How many experts a case has. */
  readonly asked: number
  /** The least share of technical experts, in whole percent. */
  readonly technicalPercent: number
  /** The least number of experts of finance. */
  readonly financeLeast: number
}

type Suggestion<Value> = { readonly value: Value; readonly basis: Words }

const practice = {
  zh: '参照高新技术企业认定专家组的做法（待市局确认）',
  en: 'After the practice of panels for high-tech recognition (to be confirmed by the bureau)',
} as const

const promise = { zh: '服务承诺（待市局确认）', en: 'Service promise (to be confirmed)' } as const

/** What holds for every panel until the bureau confirms or changes it, and where it was read. */
export const panelDefaults = {
  technicalPercent: { value: 60, basis: practice },
  financeLeast: { value: 1, basis: practice },
  /** Working days in which an expert answers an invitation. */
  answerWorkingDays: { value: 3, basis: promise },
  /** Whole years for which a former employer still bars. */
  employerBarYears: { value: 3, basis: promise },
  /** Whole years for which an earlier cooperation is still pointed out. */
  cooperationWarnYears: { value: 5, basis: promise },
  /** The range of the totals, in percent of full marks, above which they are looked at again. */
  discrepancyPercent: { value: 20, basis: promise },
  /** The shortest rationale that says something, in characters. */
  rationaleLeast: { value: 15, basis: promise },
} as const satisfies Record<string, Suggestion<number>>

/** The rules for a panel of so many. */
export function panelRulesFor(asked: number): PanelRules {
  return {
    asked,
    technicalPercent: panelDefaults.technicalPercent.value,
    financeLeast: panelDefaults.financeLeast.value,
  }
}

/** How many of the panel must be technical: the share rounded up. */
export function technicalLeast({ asked, technicalPercent }: PanelRules): number {
  return Math.ceil((asked * technicalPercent) / 100)
}
