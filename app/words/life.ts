import { life as en } from './en/life.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { life as zh } from './zh-CN/life.ts'

export const lifeWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
