import { roundById } from '#db/rounds.ts'
import type { Application } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'
import type { Tone } from '../components/notice.tsx'
import { takenNow } from '../use-cases/taken-now.ts'
import { windowsWords } from '../words/windows.ts'
import { shutText } from './shut-text.server.ts'
import { draftWindow } from './window-view.server.ts'

export type DraftWindow = { tone: Tone; title: string; text: string }

/** How long a draft may still be submitted; null where its programme takes it at any time. */
export async function windowOfDraft(
  db: Db,
  { round_id: roundId, programme_id: family }: Pick<Application, 'round_id' | 'programme_id'>,
  { now, language }: { now: string; language: Language },
): Promise<DraftWindow | null> {
  const words = windowsWords[language]
  const taken = roundId === null ? await takenNow(db, family, now) : null
  if (taken?.kind === 'shut')
    return { tone: 'due', title: words.shutTitle, text: shutText(taken, language) }
  const id = roundId ?? taken?.roundId ?? null
  const round = id === null ? null : await roundById(db, id)
  if (round === null) return null
  const { tone, text, name } = draftWindow(round, { now, language })
  return { tone, title: name, text }
}
