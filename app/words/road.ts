import { road as en } from './en/road.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { road as zh } from './zh-CN/road.ts'

export const roadWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
