import { remarks as en } from './en/remarks.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { remarks as zh } from './zh-CN/remarks.ts'

export const remarksWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
