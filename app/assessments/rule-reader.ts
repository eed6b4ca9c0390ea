import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import type { Language } from '#rules/words.ts'

/** Who reads the rules: on which day, with what the bureau has set, in which language. */
export type RuleReader = { day: string; overrides: ParameterOverrides; language: Language }
