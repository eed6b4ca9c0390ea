import { servedMails as en } from './en/served-mails.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { servedMails as zh } from './zh-CN/served-mails.ts'

export const servedWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
