import { papers as en } from './en/papers.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { papers as zh } from './zh-CN/papers.ts'

export const papersWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
