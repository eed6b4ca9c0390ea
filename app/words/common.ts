import { common as en } from './en/common.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { common as zh } from './zh-CN/common.ts'

export const commonWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
