import { messages as en } from './en/messages.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { messages as zh } from './zh-CN/messages.ts'

export const messagesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
