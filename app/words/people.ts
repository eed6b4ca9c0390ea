import { people as en } from './en/people.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { people as zh } from './zh-CN/people.ts'

export const peopleWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
