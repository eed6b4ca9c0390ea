import { company as en } from './en/company.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { company as zh } from './zh-CN/company.ts'

export const companyWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
