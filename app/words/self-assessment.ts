import { selfAssessment as en } from './en/self-assessment.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { selfAssessment as zh } from './zh-CN/self-assessment.ts'

export const selfAssessmentWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
