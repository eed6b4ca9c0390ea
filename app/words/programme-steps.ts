import { programmeSteps as en } from './en/programme-steps.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { programmeSteps as zh } from './zh-CN/programme-steps.ts'

export const programmeStepsWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
