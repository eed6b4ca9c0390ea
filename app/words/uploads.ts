import { uploads as en } from './en/uploads.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { uploads as zh } from './zh-CN/uploads.ts'

/** Said by the server only, so that no page loads it. */
export const uploadsWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
