import { matches as en } from './en/matches.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { matches as zh } from './zh-CN/matches.ts'

export const matchesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
