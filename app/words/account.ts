import { account as en } from './en/account.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { account as zh } from './zh-CN/account.ts'

export const accountWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
