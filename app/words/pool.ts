import { pool as en } from './en/pool.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { pool as zh } from './zh-CN/pool.ts'

export const poolWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
