import { programmeKinds as en } from './en/programme-kinds.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { programmeKinds as zh } from './zh-CN/programme-kinds.ts'

export const programmeKindWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
