import { admin as en } from './en/admin.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { admin as zh } from './zh-CN/admin.ts'

export const adminWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
