import { avoidance as en } from './en/avoidance.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { avoidance as zh } from './zh-CN/avoidance.ts'

export const avoidanceWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
