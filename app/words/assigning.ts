import { assigning as en } from './en/assigning.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { assigning as zh } from './zh-CN/assigning.ts'

export const assigningWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
