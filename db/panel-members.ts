import type { Selectable } from 'kysely'
import type { Language } from '#rules/words.ts'
import { unlessDuplicate } from './errors.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { MemberState, PanelMemberTable } from './schema-experts.ts'
import type { Db } from './transaction.ts'

export type PanelMember = Selectable<PanelMemberTable> & {
  account_id: string
  name: string
  email: string
  language: Language
  technical: 0 | 1
  finance: 0 | 1
}

/** Those who review, or may still. */
export const activeStates = [
  'invited',
  'possible',
  'accepted',
  'submitted',
] as const satisfies readonly MemberState[]

export function isActive({ state }: Pick<PanelMember, 'state'>): boolean {
  return activeStates.some(each => each === state)
}

export type NewMember = Pick<
  PanelMember,
  'id' | 'panel_id' | 'expert_id' | 'ordinal' | 'invited_at' | 'answer_due' | 'review_due'
>

/** False if the expert was asked for this panel before. */
export function insertMember(trx: Db, member: NewMember): Promise<boolean> {
  const row = {
    ...member,
    state: 'invited' as const,
    answered_at: null,
    declaration: null,
    declared_text: null,
    judged_by: null,
    judged_at: null,
    judged_note: null,
    opened_at: null,
    ended_at: null,
    end_reason: null,
  }
  return unlessDuplicate(() => trx.insertInto('panel_members').values(row).execute())
}

/** Everybody who was ever asked for a panel, in that order. */
export function membersOf(db: Db, panelId: string): Promise<PanelMember[]> {
  return everyMember(db).where('panel_members.panel_id', '=', panelId).orderBy('ordinal').execute()
}

/** The expert's own seat on a panel; null for another's as for none. */
export async function ownMember(
  db: Db,
  { id, accountId }: { id: string; accountId: string },
): Promise<PanelMember | null> {
  const row = await everyMember(db)
    .where('panel_members.id', '=', id)
    .where('experts.account_id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}

/** Any seat; for what happens without anybody's click. */
export async function memberById(db: Db, id: string): Promise<PanelMember | null> {
  const row = await everyMember(db).where('panel_members.id', '=', id).executeTakeFirst()
  return row ?? null
}

export type OwnSeat = PanelMember & { programme_version: string; application_state: string }

/** All seats of an expert, the latest invitation first; nothing of who applies. */
export async function seatsOf(
  db: Db,
  accountId: string,
  page: PageRequest,
): Promise<Page<OwnSeat>> {
  const rows = await everyMember(db)
    .innerJoin('panels', 'panels.id', 'panel_members.panel_id')
    .innerJoin('applications', 'applications.id', 'panels.application_id')
    .select(['applications.programme_version', 'applications.state as application_state'])
    .where('experts.account_id', '=', accountId)
    .where(beyond({ key: 'panel_members.invited_at', id: 'panel_members.id' }, page, 'desc'))
    .orderBy('panel_members.invited_at', 'desc')
    .orderBy('panel_members.id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.invited_at, id: row.id }))
}

/** A seat whose expert has yet to answer or to hand in, and the period in which to do so. */
export type PressingSeat = PanelMember & {
  application_id: string
  awaits: 'answer' | 'review'
  since: string
  until: string
}

/**
 * Seats with a last day from `from` to `until`, both included: invitations without an answer, and
 * reviews that are not in while the case is with its experts.
 */
export async function pressingSeats(
  db: Db,
  { from, until }: { from: string; until: string },
): Promise<PressingSeat[]> {
  const rows = await everyMember(db)
    .innerJoin('panels', 'panels.id', 'panel_members.panel_id')
    .innerJoin('applications', 'applications.id', 'panels.application_id')
    .select([
      'panels.application_id',
      'applications.state as case_state',
      'applications.state_since',
    ])
    .where('panels.open_key', 'is not', null)
    .where('panel_members.state', 'in', ['invited', 'accepted'])
    .where(one =>
      one.or([
        one.and([
          one('panel_members.answer_due', '>=', from),
          one('panel_members.answer_due', '<=', until),
        ]),
        one.and([
          one('panel_members.review_due', '>=', from),
          one('panel_members.review_due', '<=', until),
        ]),
      ]),
    )
    .orderBy('panel_members.id')
    .execute()
  return rows
    .flatMap(row => pressingSeat(row) ?? [])
    .filter(seat => seat.until >= from && seat.until <= until)
}

function pressingSeat({
  case_state: caseState,
  state_since: stateSince,
  ...seat
}: Omit<PressingSeat, 'awaits' | 'since' | 'until'> & {
  case_state: string
  state_since: string
}): PressingSeat | null {
  if (seat.state === 'invited')
    return { ...seat, awaits: 'answer', since: seat.invited_at, until: seat.answer_due }
  if (caseState !== 'expert_review' || seat.review_due === null) return null
  const answered = seat.answered_at ?? seat.invited_at
  const since = answered > stateSince ? answered : stateSince
  return { ...seat, awaits: 'review', since, until: seat.review_due }
}

export type MemberChange = Partial<
  Omit<PanelMemberTable, 'id' | 'panel_id' | 'expert_id' | 'ordinal'>
> & { state: MemberState }

/** Changes a member who still is in one of `from`; false if not. */
export async function changeMember(
  trx: Db,
  { id, from, to }: { id: string; from: readonly MemberState[]; to: MemberChange },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('panel_members')
    .set(to)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The day until which everybody on the panel reviews. */
export async function setReviewDue(
  trx: Db,
  { panelId, day }: { panelId: string; day: string },
): Promise<void> {
  await trx
    .updateTable('panel_members')
    .set({ review_due: day })
    .where('panel_id', '=', panelId)
    .where('state', 'in', [...activeStates])
    .execute()
}

/** Notes that the expert has seen the case; false if that was noted before. */
export async function noteOpened(trx: Db, { id, at }: { id: string; at: string }): Promise<void> {
  await trx
    .updateTable('panel_members')
    .set({ opened_at: at })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute()
}

function everyMember(db: Db) {
  return db
    .selectFrom('panel_members')
    .innerJoin('experts', 'experts.id', 'panel_members.expert_id')
    .innerJoin('accounts', 'accounts.id', 'experts.account_id')
    .selectAll('panel_members')
    .select([
      'experts.account_id',
      'experts.technical',
      'experts.finance',
      'accounts.name',
      'accounts.email',
      'accounts.language',
    ])
}
