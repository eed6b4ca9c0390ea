import { home as en } from './en/home.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { home as zh } from './zh-CN/home.ts'

export const homeWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
