import { decisions as en } from './en/decisions.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { decisions as zh } from './zh-CN/decisions.ts'

export const decisionWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
