import { windows as en } from './en/windows.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { windows as zh } from './zh-CN/windows.ts'

export const windowsWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
