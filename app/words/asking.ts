import { asking as en } from './en/asking.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { asking as zh } from './zh-CN/asking.ts'

export const askingWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
