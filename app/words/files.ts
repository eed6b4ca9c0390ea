import { files as en } from './en/files.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { files as zh } from './zh-CN/files.ts'

export const filesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
