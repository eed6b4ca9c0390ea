import { createHash } from 'node:crypto'
import type { Application } from '#db/applications.ts'
import {
  answerCorrectionNotice,
  correctionNoticesOf,
  insertCorrectionNotice,
  openCorrectionNotice,
} from '#db/correction-notices.ts'
import { newId } from '#db/id.ts'
import { insertSubmission, latestSubmission } from '#db/submissions.ts'
import type { Trx } from '#db/transaction.ts'
import type { Handed } from './handed.ts'
import type { Due } from './move-clock.ts'

type Records = {
  application: Application
  handed: Handed
  actor: { id: string | null }
  due: Due
  at: string
}

/** Writes what was handed in with a move: a frozen submission, or a correction notice. */
export async function writeHandedRecords(trx: Trx, records: Records): Promise<void> {
  const { handed } = records
  if (handed.kind === 'submission') await writeSubmission(trx, records, handed)
  if (handed.kind === 'correction items') await writeNotice(trx, records, handed)
}

async function writeSubmission(
  trx: Trx,
  { application, actor, at }: Records,
  { frozen, answers }: Extract<Handed, { kind: 'submission' }>,
): Promise<void> {
  const before = await latestSubmission(trx, application.id)
  await insertSubmission(trx, {
    id: newId(),
    application_id: application.id,
    ordinal: (before?.ordinal ?? 0) + 1,
    answers: JSON.stringify(frozen.answers),
    facts: JSON.stringify(frozen.facts),
    evidence: JSON.stringify(frozen.evidence),
    assessment: JSON.stringify(frozen.assessment),
    declaration: JSON.stringify(frozen.declaration),
    rule_book: frozen.ruleBook,
    submitted_by: actor.id ?? '',
    submitted_at: at,
  })
  if (answers === null) return
  const notice = await openCorrectionNotice(trx, application.id)
  if (notice !== null) await answerCorrectionNotice(trx, { id: notice.id, answers, at })
}

async function writeNotice(
  trx: Trx,
  { application, actor, due, at }: Records,
  { items, checklist }: Extract<Handed, { kind: 'correction items' }>,
): Promise<void> {
  const notices = await correctionNoticesOf(trx, application.id)
  const submission = await latestSubmission(trx, application.id)
  await insertCorrectionNotice(trx, {
    id: newId(),
    application_id: application.id,
    ordinal: notices.length + 1,
    submission_id: submission?.id ?? '',
    items: [...items],
    checklist,
    checklist_hash: createHash('sha256').update(JSON.stringify({ items, checklist })).digest('hex'),
    due_on: due?.day ?? '',
    due_provisional: due?.provisional === true ? 1 : 0,
    sent_by: actor.id ?? '',
    sent_at: at,
    answered_at: null,
    answers: null,
  })
}
