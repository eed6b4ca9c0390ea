import { profile as en } from './en/profile.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { profile as zh } from './zh-CN/profile.ts'

export const profileWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
