import { nearlyThere as en } from './en/nearly-there.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { nearlyThere as zh } from './zh-CN/nearly-there.ts'

export const nearlyThereWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
