import { experts as en } from './en/experts.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { experts as zh } from './zh-CN/experts.ts'

export const expertWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
