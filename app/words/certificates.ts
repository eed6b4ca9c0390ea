import { certificates as en } from './en/certificates.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { certificates as zh } from './zh-CN/certificates.ts'

export const certificatesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
