import { queue as en } from './en/queue.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { queue as zh } from './zh-CN/queue.ts'

export const queueWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
