import { z } from 'zod'
import type { Checklist, CorrectionItem } from '#db/correction-notices.ts'
import type { Asks } from '#rules/procedure/transitions.ts'
import type { Frozen } from './frozen.ts'

/** What the mover hands in with an event; its kind must be the one that the table asks for. */
export type Handed =
  | { kind: 'nothing' }
  | { kind: 'note'; text: string }
  | { kind: 'reason'; text: string }
  | { kind: 'correction items'; items: readonly CorrectionItem[]; checklist: Checklist }
  | { kind: 'submission'; frozen: Frozen; answers: Readonly<Record<string, string>> | null }
  | { kind: 'external result'; number: string; on: string; text: string }

export type HandedRefusal =
  | { kind: 'handed in something else'; asks: Asks }
  | { kind: 'missing'; field: 'reason' | 'items' | 'number' | 'on' }

const day = z.iso.date()

/** What is wrong with what was handed in, or null. */
export function handedRefusal(asks: Asks, handed: Handed): HandedRefusal | null {
  if (handed.kind !== asks) return { kind: 'handed in something else', asks }
  switch (handed.kind) {
    case 'nothing':
    case 'note':
    case 'submission':
      return null
    case 'reason':
      return isBlank(handed.text) ? { kind: 'missing', field: 'reason' } : null
    case 'correction items':
      return handed.items.length === 0 ? { kind: 'missing', field: 'items' } : null
    case 'external result':
      if (isBlank(handed.number)) return { kind: 'missing', field: 'number' }
      return day.safeParse(handed.on).success ? null : { kind: 'missing', field: 'on' }
  }
}

/** The words that go to the history, or null if there are none. */
export function noteOf(handed: Handed): string | null {
  return 'text' in handed && !isBlank(handed.text) ? handed.text.trim() : null
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
