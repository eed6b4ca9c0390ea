import { presence as en } from './en/presence.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { presence as zh } from './zh-CN/presence.ts'

export const presenceWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
