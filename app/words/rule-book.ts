import { ruleBook as en } from './en/rule-book.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { ruleBook as zh } from './zh-CN/rule-book.ts'

export const ruleBookWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
