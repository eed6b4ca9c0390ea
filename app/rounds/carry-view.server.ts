import { openApplication, type Application } from '#db/applications.ts'
import { publishedRounds } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'
import { openKey } from '../use-cases/open-key.ts'
import { windowView } from './window-view.server.ts'

export type CarryView = {
  /** The company's open application for the programme, or null. */
  open: string | null
  /** Whether a round is open into which it can be carried over. */
  isOpen: boolean
  window: string | null
}

/** What can be done with an application that was not submitted; null for every other one. */
export async function carryView(
  db: Db,
  application: Application,
  { now, language }: { now: string; language: Language },
): Promise<CarryView | null> {
  if (application.state !== 'not_submitted') return null
  const open = await openApplication(db, openKey(application))
  const window = windowView(await publishedRounds(db, application.programme_id), { now, language })
  return {
    open: open?.id ?? null,
    isOpen: window === null || window.place === 'open',
    window: window?.text ?? null,
  }
}
