import { notices as en } from './en/notices.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { notices as zh } from './zh-CN/notices.ts'

export const noticeWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
