import { rounds as en } from './en/rounds.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { rounds as zh } from './zh-CN/rounds.ts'

export const roundsWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
