import { yearTable as en } from './en/year-table.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { yearTable as zh } from './zh-CN/year-table.ts'

export const yearTableWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
