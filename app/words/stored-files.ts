import { storedFiles as en } from './en/stored-files.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { storedFiles as zh } from './zh-CN/stored-files.ts'

export const storedFilesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
