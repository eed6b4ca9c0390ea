import { review as en } from './en/review.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { review as zh } from './zh-CN/review.ts'

export const reviewWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
