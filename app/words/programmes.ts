import { programmes as en } from './en/programmes.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { programmes as zh } from './zh-CN/programmes.ts'

export const programmesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
