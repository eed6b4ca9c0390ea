import { recognition as en } from './en/recognition.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { recognition as zh } from './zh-CN/recognition.ts'

export const recognitionWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
