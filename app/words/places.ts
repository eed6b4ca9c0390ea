import { places as en } from './en/places.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { places as zh } from './zh-CN/places.ts'

export const placesWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
