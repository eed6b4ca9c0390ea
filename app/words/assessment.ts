import { assessment as en } from './en/assessment.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { assessment as zh } from './zh-CN/assessment.ts'

export const assessmentWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
