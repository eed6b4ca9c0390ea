import { data, redirect } from '@remix-run/node'
import type { Round } from '#db/rounds.ts'
import type { Language } from '#rules/words.ts'
import { can } from '../access/policy.ts'
import { forbidden, notFound } from '../access/require.ts'
import type { PortalContext } from '../context.ts'
import { keptOf, type FormIssue, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import type { Reviewer } from '../review/reviewer.ts'
import { extendGrace } from '../use-cases/extend-grace.ts'
import { nameRoundOfficers } from '../use-cases/name-round-officers.ts'
import { cancelRound, publishRound, type RoundStepResult } from '../use-cases/publish-round.ts'
import { changeRound, type ChangeRoundResult } from '../use-cases/save-round.ts'
import { readRound } from './read-round.server.ts'
import { readOfficers } from './round-officers.server.ts'
import { nameOf } from './window-view.server.ts'

/** What the page of a round answers where nothing was done. */
export type RoundAnswer = {
  intent: string
  issues: FormIssue[]
  kept: Kept
  problem: 'lost' | 'clash' | null
  /** The name of the round that clashes. */
  with: string
}

const LONGEST_EXTENSION_MINUTES = 10_080

/**
 * Does what a form on the page of a round asks: saves, publishes, cancels, lengthens the grace. 303
 * back to the page; 400 with what is wrong; 409 where somebody was faster or a window clashes.
 */
export async function roundStep(
  context: PortalContext,
  reviewer: Reviewer,
  { round, form, language }: { round: Round; form: FormData; language: Language },
) {
  const kept = keptOf(form)
  const intent = kept['intent'] ?? ''
  const answer = (status: 400 | 409, rest: Partial<RoundAnswer>) => {
    const body: RoundAnswer = { intent, kept, issues: [], problem: null, with: '', ...rest }
    return data(body, { status })
  }
  const seen = /^\d{1,9}$/.test(kept['seen'] ?? '') ? Number(kept['seen']) : -1
  const actor = { id: reviewer.account.id, role: reviewer.role }
  const step = { id: round.id, version: seen, actor }
  const after = (result: RoundStepResult | ChangeRoundResult) => {
    if (result.kind === 'not found') throw notFound()
    if (result.kind === 'lost') return answer(409, { problem: 'lost' })
    if (result.kind === 'clash') {
      const name = nameOf({ name_zh: result.nameZh, name_en: result.nameEn }, language)
      return answer(409, { problem: 'clash', with: name })
    }
    return redirect(`${paths.round(round.id)}?done=${intent}`, 303)
  }
  switch (intent) {
    case 'publish':
      return after(await publishRound(context, step))
    case 'cancel':
      return kept['confirm'] === 'yes'
        ? after(await cancelRound(context, step))
        : answer(400, { issues: [{ name: 'confirm', code: 'confirm' }] })
    case 'extend': {
      if (!can(reviewer, 'rounds.extend')) throw forbidden()
      const read = readExtension(kept)
      return read.ok
        ? after(await extendGrace(context, { ...step, ...read.value }))
        : answer(400, { issues: read.issues })
    }
    case 'officers': {
      const { officers, issues } = await readOfficers(context.db, kept)
      return issues.length === 0
        ? after(await nameRoundOfficers(context, { ...step, officers }))
        : answer(400, { issues })
    }
    default: {
      const read = readRound(kept, round.programme_id)
      const { officers, issues } = await readOfficers(context.db, kept)
      return read.ok && issues.length === 0
        ? after(await changeRound(context, { ...step, edit: read.edit, officers }))
        : answer(400, { issues: [...(read.ok ? [] : read.issues), ...issues] })
    }
  }
}

type Extension = Pick<Parameters<typeof extendGrace>[1], 'minutes' | 'reason'>
type ExtensionRead = { ok: true; value: Extension } | { ok: false; issues: FormIssue[] }

function readExtension(kept: Kept): ExtensionRead {
  const typed = (kept['minutes'] ?? '').trim()
  const minutes = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  const reason = (kept['reason'] ?? '').trim()
  const issues: FormIssue[] = []
  if (minutes < 1 || minutes > LONGEST_EXTENSION_MINUTES)
    issues.push({ name: 'minutes', code: 'minutes' })
  if (reason.length < 5 || reason.length > 500) issues.push({ name: 'reason', code: 'reason' })
  return issues.length === 0 ? { ok: true, value: { minutes, reason } } : { ok: false, issues }
}
