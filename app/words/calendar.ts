import { calendar as en } from './en/calendar.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { calendar as zh } from './zh-CN/calendar.ts'

export const calendarWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
