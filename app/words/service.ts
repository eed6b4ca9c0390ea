import { service as en } from './en/service.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { service as zh } from './zh-CN/service.ts'

export const serviceWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
