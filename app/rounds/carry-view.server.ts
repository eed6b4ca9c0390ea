import { openApplication, type Application } from '#db/applications.ts'
import { publishedRounds } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'
import { openKey } from '../use-cases/open-key.ts'
import { windowView } from './window-view.server.ts'

export type CarryView = {
  /** The company's open application for the programme, or null. */
  open: string | null
  /** Whether a draft can be begun now: a round is open, or there are none. */
  isOpen: boolean
  /** When the window is open; null where it is taken all year. */
  window: string | null
}

type Reader = { now: string; language: Language }

/** What can be done with an application that was not submitted; null for every other one. */
export async function carryView(
  db: Db,
  application: Application,
  reader: Reader,
): Promise<CarryView | null> {
  if (application.state !== 'not_submitted') return null
  const { open, ...opening } = await carryStanding(db, application, reader)
  return { open: open?.id ?? null, ...opening }
}

/** Whether another draft for the programme can be begun, with the application that stands open. */
export async function carryStanding(
  db: Db,
  application: Application,
  { now, language }: Reader,
): Promise<Omit<CarryView, 'open'> & { open: Application | null }> {
  const open = await openApplication(db, openKey(application))
  const window = windowView(await publishedRounds(db, application.programme_id), { now, language })
  return {
    open,
    isOpen: window === null || window.place === 'open',
    window: window?.text ?? null,
  }
}
