import { z } from 'zod'
import {
  checklistShape,
  itemShape as correctionItem,
  type Checklist,
  type CorrectionItem,
} from '#db/correction-notices.ts'
import { isGround, type Ground } from '#rules/procedure/grounds.ts'
import type { Asks } from '#rules/procedure/transition.ts'
import type { Frozen } from './frozen.ts'

/** What the mover hands in with an event; its kind must be the one that the table asks for. */
export type Handed =
  | { kind: 'nothing' }
  | { kind: 'note'; text: string }
  | { kind: 'reason'; text: string }
  | { kind: 'grounds'; grounds: readonly Ground[]; text: string }
  | {
      kind: 'correction items'
      items: readonly CorrectionItem[]
      checklist: Checklist
      /** Why it is asked now, for whoever signs; only in the house. */
      text?: string
    }
  | { kind: 'submission'; frozen: Frozen; answers: Readonly<Record<string, string>> | null }
  | { kind: 'external result'; number: string; on: string; text: string }
  /** The notice that lists the case, with its days, both included. */
  | {
      kind: 'notice'
      noticeId: string
      number: string
      from: string
      to: string
      provisional: boolean
    }

export type HandedRefusal =
  | { kind: 'handed in something else'; asks: Asks }
  | { kind: 'missing'; field: 'reason' | 'grounds' | 'items' | 'number' | 'on' }

const day = z.iso.date()

/** What is wrong with what was handed in, or null; `offered` are the grounds to choose from. */
export function handedRefusal(
  { asks, grounds: offered }: { asks: Asks; grounds: readonly Ground[] },
  handed: Handed,
): HandedRefusal | null {
  if (handed.kind !== asks) return { kind: 'handed in something else', asks }
  switch (handed.kind) {
    case 'nothing':
    case 'note':
    case 'submission':
    case 'notice':
      return null
    case 'grounds':
      if (isBlank(handed.text)) return { kind: 'missing', field: 'reason' }
      return handed.grounds.length > 0 && handed.grounds.every(each => offered.includes(each))
        ? null
        : { kind: 'missing', field: 'grounds' }
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
  const text = 'text' in handed ? (handed.text ?? '') : ''
  return isBlank(text) ? null : text.trim()
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

const text = z.string()
const storedShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reason'), text }),
  z.strictObject({
    kind: z.literal('grounds'),
    grounds: z.array(z.string().refine(isGround)),
    text,
  }),
  z.strictObject({
    kind: z.literal('correction items'),
    items: z.array(correctionItem),
    checklist: checklistShape,
    text: z.string().default(''),
  }),
  z.strictObject({
    kind: z.literal('notice'),
    noticeId: text,
    number: text,
    from: day,
    to: day,
    provisional: z.boolean(),
  }),
])

/**
 * What was drafted for another's signature.
 *
 * @throws {z.ZodError} if the stored text is not what a draft keeps.
 */
export function draftedIn(json: string): Handed {
  return storedShape.parse(JSON.parse(json))
}
