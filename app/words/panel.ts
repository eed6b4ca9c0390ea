import { panel as en } from './en/panel.ts'
import type { Dictionary, Loose } from './use-words.ts'
import { panel as zh } from './zh-CN/panel.ts'

export const panelWords: Dictionary<Loose<typeof zh>> = { 'zh-CN': zh, en }
