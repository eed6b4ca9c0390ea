import type { Application } from '#db/applications.ts'
import { certificateOf } from '#db/certificates.ts'
import { isRenewed } from '#db/renewals.ts'
import { states } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import type { PortalContext } from '../context.ts'
import { carryStanding } from '../rounds/carry-view.server.ts'
import { formatDay } from '../words/format.ts'

/** How a recognition with a last day can be renewed. */
export type RenewalView = {
  /** The last day of validity. */
  until: string
  /** Whether that day has passed. */
  isOver: boolean
  /** The company's open application that would renew it, or null. */
  open: { id: string; number: string; state: string; isDraft: boolean } | null
  /** Whether a draft can be begun now. */
  mayBegin: boolean
  /** When the window is open; null where it is taken all year. */
  window: string | null
}

/** Null for what is not recognised, has no last day, is renewed, or is received by another office. */
export async function renewalView(
  context: Pick<PortalContext, 'db' | 'now' | 'today'>,
  application: Application,
  language: Language,
): Promise<RenewalView | null> {
  const { db } = context
  if (application.state !== 'recognised') return null
  if (!programmeOf(application).procedure.receivedHere) return null
  const until = (await certificateOf(db, application.id))?.valid_to ?? null
  if (until === null || (await isRenewed(db, application.id))) return null
  const reader = { now: context.now(), language }
  const { open, isOpen, window } = await carryStanding(db, application, reader)
  return {
    until: formatDay(until, language),
    isOver: context.today() > until,
    open: open === null ? null : openView(open, language),
    mayBegin: open === null && isOpen,
    window,
  }
}

function openView({ id, number, state }: Application, language: Language) {
  const said = inLanguage(states[state].company, language)
  return { id, number: number ?? '', state: said, isDraft: state === 'draft' }
}
