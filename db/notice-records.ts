import type { Db } from './transaction.ts'

/** How complete the first notices were that one officer sent. */
export type NoticeRecord = {
  /** The account that sent them. */
  officer: string
  /** Applications to which the officer sent the first notice. */
  notices: number
  /** Of these, the ones to which something was added later that could have been said at first. */
  incomplete: number
  /** Additions that wait for the head. */
  waiting: number
  /** Additions that the head sent back. */
  returned: number
}

/** A line for each officer who has sent a first notice, the most incomplete ones first. */
export async function noticeRecords(db: Db): Promise<NoticeRecord[]> {
  const sent = await db
    .selectFrom('correction_notices')
    .select(({ fn }) => ['sent_by', fn.countAll().as('notices')])
    .where('ordinal', '=', 1)
    .groupBy('sent_by')
    .execute()
  const added = await db
    .selectFrom('decision_drafts')
    .innerJoin('correction_notices', join =>
      join
        .onRef('correction_notices.application_id', '=', 'decision_drafts.application_id')
        .on('correction_notices.ordinal', '=', 1),
    )
    .select(({ fn }) => [
      'correction_notices.sent_by',
      'decision_drafts.outcome',
      fn.countAll().as('drafts'),
      fn.count('decision_drafts.application_id').distinct().as('applications'),
    ])
    .where('decision_drafts.event', '=', 'ask_again')
    .groupBy(['correction_notices.sent_by', 'decision_drafts.outcome'])
    .execute()
  return sent
    .map(({ sent_by: officer, notices }) => {
      const own = added.filter(each => each.sent_by === officer)
      const of = (outcome: string | null) => own.find(each => each.outcome === outcome)
      return {
        officer,
        notices: Number(notices),
        incomplete: Number(of('signed')?.applications ?? 0),
        waiting: Number(of(null)?.drafts ?? 0),
        returned: Number(of('returned')?.drafts ?? 0),
      }
    })
    .sort((a, b) => b.incomplete - a.incomplete || (a.officer < b.officer ? -1 : 1))
}
