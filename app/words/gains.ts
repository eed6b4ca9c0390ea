import { gains as en } from './en/gains.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { gains as zh } from './zh-CN/gains.ts'

export const gainsWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
