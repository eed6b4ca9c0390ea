import { application as en } from './en/application.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { application as zh } from './zh-CN/application.ts'

export const applicationWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
