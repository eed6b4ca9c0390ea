import { privacy as en } from './en/privacy.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { privacy as zh } from './zh-CN/privacy.ts'

export const privacyWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
