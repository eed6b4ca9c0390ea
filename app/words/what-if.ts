import { whatIf as en } from './en/what-if.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { whatIf as zh } from './zh-CN/what-if.ts'

export const whatIfWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
