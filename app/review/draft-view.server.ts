import { accountNames } from '#db/accounts.ts'
import type { Application } from '#db/applications.ts'
import { decisionDraftsOf, openDecisionDraft } from '#db/decision-drafts.ts'
import type { Db } from '#db/transaction.ts'
import { grounds } from '#rules/procedure/grounds.ts'
import { correctionReasonWords } from '#rules/procedure/correction-reasons.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { draftedIn, noteOf } from '../use-cases/handed.ts'
import { formatInstant } from '../words/format.ts'

/** A decision that waits for its second signature, as the bureau reads it. */
export type DraftView = {
  event: ApplicationEvent
  label: string
  by: string
  at: string
  grounds: string[]
  text: string
  /** What the company is to be asked. */
  items: { label: string; reason: string; text: string }[]
}

/** The decision drafted for a case, or null if none waits. */
export async function waitingDraft(
  db: Db,
  applicationId: string,
  language: Language,
): Promise<DraftView | null> {
  const draft = await openDecisionDraft(db, applicationId)
  if (draft === null) return null
  const handed = draftedIn(draft.handed)
  const names = await accountNames(db, [draft.drafted_by])
  return {
    event: draft.event,
    label: inLanguage(transitionOf(draft.event).action, language),
    by: names.get(draft.drafted_by) ?? '',
    at: formatInstant(draft.drafted_at),
    grounds:
      handed.kind === 'grounds'
        ? handed.grounds.map(each => inLanguage(grounds[each], language))
        : [],
    text: noteOf(handed) ?? '',
    items:
      handed.kind === 'correction items'
        ? handed.items.map(item => ({
            label: inLanguage(item.label, language),
            reason: inLanguage(correctionReasonWords(item.reason), language),
            text: item.text,
          }))
        : [],
  }
}

/** The last draft, where it was returned while the case has been in its present state; or null. */
export async function returnedDraft(
  db: Db,
  { id, state_since: since }: Pick<Application, 'id' | 'state_since'>,
  language: Language,
): Promise<{ label: string; by: string; at: string; note: string } | null> {
  const last = (await decisionDraftsOf(db, id)).at(-1)
  if (last?.outcome !== 'returned' || last.ended_at === null || last.ended_at < since) return null
  const names = await accountNames(db, last.ended_by === null ? [] : [last.ended_by])
  return {
    label: inLanguage(transitionOf(last.event).action, language),
    by: names.get(last.ended_by ?? '') ?? '',
    at: formatInstant(last.ended_at),
    note: last.note ?? '',
  }
}
