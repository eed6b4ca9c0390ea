import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { CorrectionNoticeTable } from './schema.ts'
import type { Db } from './transaction.ts'

export const itemShape = z.strictObject({
  /** The entry of the form, or `document:` and the paper's id. */
  field: z.string(),
  label: z.strictObject({ zh: z.string(), en: z.string() }),
  reason: z.string(),
  text: z.string(),
})

/** One thing that must be corrected. */
export type CorrectionItem = z.infer<typeof itemShape>

export const checklistShape = z.array(
  z.strictObject({ field: z.string(), mark: z.enum(['ok', 'problem', 'not_applicable']) }),
)

/** How each item of the form was marked before the notice was sent. */
export type Checklist = z.infer<typeof checklistShape>

export type CorrectionNotice = Omit<
  Selectable<CorrectionNoticeTable>,
  'items' | 'checklist' | 'answers'
> & {
  items: CorrectionItem[]
  checklist: Checklist
  /** What the company said to each item, by its field; null until answered. */
  answers: Record<string, string> | null
}

export async function insertCorrectionNotice(trx: Db, notice: CorrectionNotice): Promise<void> {
  await trx
    .insertInto('correction_notices')
    .values({
      ...notice,
      items: JSON.stringify(notice.items),
      checklist: JSON.stringify(notice.checklist),
      answers: notice.answers === null ? null : JSON.stringify(notice.answers),
    })
    .execute()
}

/** All notices of an application, the first one first. */
export async function correctionNoticesOf(
  db: Db,
  applicationId: string,
): Promise<CorrectionNotice[]> {
  const rows = await db
    .selectFrom('correction_notices')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('ordinal')
    .execute()
  return rows.map(noticeOf)
}

/** The notice that the company has not answered yet, or null. */
export async function openCorrectionNotice(
  db: Db,
  applicationId: string,
): Promise<CorrectionNotice | null> {
  const notices = await correctionNoticesOf(db, applicationId)
  return notices.findLast(notice => notice.answered_at === null) ?? null
}

/** False if it was answered before. */
export async function answerCorrectionNotice(
  trx: Db,
  { id, answers, at }: { id: string; answers: Readonly<Record<string, string>>; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('correction_notices')
    .set({ answered_at: at, answers: JSON.stringify(answers) })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

function noticeOf(row: Selectable<CorrectionNoticeTable>): CorrectionNotice {
  return {
    ...row,
    items: z.array(itemShape).parse(JSON.parse(row.items)),
    checklist: checklistShape.parse(JSON.parse(row.checklist)),
    answers:
      row.answers === null ? null : z.record(z.string(), z.string()).parse(JSON.parse(row.answers)),
  }
}
