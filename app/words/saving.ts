import { saving as en } from './en/saving.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { saving as zh } from './zh-CN/saving.ts'

export const savingWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
