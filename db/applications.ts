import {
  expressionBuilder,
  sql,
  type Expression,
  type Insertable,
  type RawBuilder,
  type Selectable,
  type SqlBool,
} from 'kysely'
import type { State } from '#rules/procedure/states.ts'
import { draftIs, type DraftStanding } from './draft-standing.ts'
import { unlessDuplicate } from './errors.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import { reviewedBy } from './panel-scope.ts'
import { isReceivableBy } from './round-officers.ts'
import type { ApplicationTable, Database } from './schema.ts'
import type { Scope } from './scope.ts'
import type { Db } from './transaction.ts'

export type { Scope }

export type Application = Selectable<ApplicationTable> & {
  organisation_name: string
  credit_code: string
  /** The settings of its round as JSON; null where it belongs to none. */
  round_settings: string | null
}

/** False if the company has an open application for the programme already. */
export function insertDraft(db: Db, draft: Insertable<ApplicationTable>): Promise<boolean> {
  return unlessDuplicate(() => db.insertInto('applications').values(draft).execute())
}

/** The company's application that is not ended, or null. */
export async function openApplication(db: Db, openKey: string): Promise<Application | null> {
  const row = await everyApplication(db)
    .where('applications.open_key', '=', openKey)
    .executeTakeFirst()
  return row ?? null
}

/** The application, or null if there is none that `scope` may see: the two are not told apart. */
export async function applicationById(
  db: Db,
  { id, scope }: { id: string; scope: Scope },
): Promise<Application | null> {
  const row = await applicationsSeenBy(db, scope)
    .where('applications.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The company's applications, newest first. */
export async function applicationsOf(
  db: Db,
  organisationId: string,
  page: PageRequest,
): Promise<Page<Application>> {
  const rows = await applicationsSeenBy(db, { kind: 'organisation', organisationId })
    .where(beyond({ key: 'applications.created_at', id: 'applications.id' }, page, 'desc'))
    .orderBy('applications.created_at', 'desc')
    .orderBy('applications.id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows, page, row => ({ key: row.created_at, id: row.id }))
}

export type QueueFilter = {
  /** One or more; each is read on its own, since engines sort when they read several at once. */
  states: readonly State[]
  /** Null: only what nobody has taken. */
  assignedTo?: string | null | undefined
  /** Only what the round leaves to this account. */
  receivableBy?: string | undefined
  /** Only what is due on this day or before. */
  dueBy?: string | undefined
  programmeVersion?: string | undefined
  districtCode?: string | undefined
  /** Those whose decision waits for its signature, or was returned to who drafted it. */
  draft?: DraftStanding | undefined
  /** Those that came into their state last first, instead of those that wait longest. */
  latestFirst?: boolean | undefined
}

/** A queue of cases, those that wait longest in their state first unless told otherwise. */
export async function queueOf(
  db: Db,
  { scope, filter }: { scope: Scope; filter: QueueFilter },
  page: PageRequest,
): Promise<Page<Application>> {
  const lists = await Promise.all(
    filter.states.map(state => casesInState(db, { scope, filter, state }, page)),
  )
  const sign = filter.latestFirst === true ? -1 : 1
  const rows = lists
    .flat()
    .sort((a, b) => sign * byWaitingTime(a, b))
    .slice(0, rowsToAsk(page))
  return pageOf(rows, page, row => ({ key: row.state_since, id: row.id }))
}

/** How many cases a queue holds on all its pages. */
export async function countQueue(
  db: Db,
  { scope, filter }: { scope: Scope; filter: QueueFilter },
): Promise<number> {
  const row = await db
    .selectFrom('applications')
    .where(seenBy(scope))
    .where('applications.state', 'in', [...filter.states])
    .where(fits(filter))
    .select(eb => eb.fn.countAll().as('cases'))
    .executeTakeFirstOrThrow()
  return Number(row.cases)
}

/** How many cases rest in each state, as far as `scope` sees them. */
export async function countByState(db: Db, scope: Scope): Promise<Partial<Record<State, number>>> {
  const rows = await db
    .selectFrom('applications')
    .where(seenBy(scope))
    .select(eb => ['applications.state', eb.fn.countAll().as('cases')])
    .groupBy('applications.state')
    .execute()
  return Object.fromEntries(rows.map(row => [row.state, Number(row.cases)]))
}

export type Move = {
  id: string
  /** The version that the mover saw. */
  version: number
  from: State
  to: State
  at: string
  /** Null where no clock runs. */
  dueOn: string | null
  dueProvisional: boolean
  /** Who takes it with this move; left out where it stays with whom it is. */
  assignedTo?: string | null
  /** `organisation:programme` while open; null lets the company file again. */
  openKey: string | null
  number: string | null
  submittedAt: string | null
  districtCode: string
}

/**
 * Moves a case in one guarded update: true if it still was in `from` at `version`, false if
 * somebody else moved it first.
 */
export async function writeMove(trx: Db, move: Move): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set({
      state: move.to,
      version: move.version + 1,
      state_since: move.at,
      due_on: move.dueOn,
      due_provisional: move.dueProvisional ? 1 : 0,
      ...(move.assignedTo === undefined ? {} : { assigned_to: move.assignedTo }),
      number: move.number,
      submitted_at: move.submittedAt,
      district_code: move.districtCode,
      open_key: move.openKey,
    })
    .where('id', '=', move.id)
    .where('version', '=', move.version)
    .where('state', '=', move.from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Holds the case as it is until the transaction ends: false if it was moved since `version`. What is
 * written beside a case, its sections and files, is so never written past a submission.
 */
export async function holdApplication(
  trx: Db,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set({ version })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Corrections whose day, a certain one, has passed before `today`, the longest overdue first. */
export async function overdueCorrections(
  db: Db,
  { today, limit }: { today: string; limit: number },
): Promise<Application[]> {
  return everyApplication(db)
    .where('applications.state', '=', 'correction_requested')
    .where('applications.due_on', '<', today)
    .where('applications.due_provisional', '=', 0)
    .orderBy('applications.state_since')
    .limit(limit)
    .execute()
}

/** Cases whose due day was counted without the notice of its year, those with the first id first. */
export async function provisionalDues(db: Db, limit: number): Promise<Application[]> {
  return everyApplication(db)
    .where('applications.due_provisional', '=', 1)
    .orderBy('applications.id')
    .limit(limit)
    .execute()
}

/** Makes a due day certain; false if the case was moved since, or its day was settled already. */
export async function settleDue(
  trx: Db,
  { id, version, shown, day }: { id: string; version: number; shown: string; day: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set({ due_on: day, due_provisional: 0 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('due_on', '=', shown)
    .where('due_provisional', '=', 1)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The drafts of a round, the first one first. */
export async function draftsOfRound(
  db: Db,
  { roundId, limit }: { roundId: string; limit: number },
): Promise<Application[]> {
  return everyApplication(db)
    .where('applications.round_id', '=', roundId)
    .where('applications.state', '=', 'draft')
    .orderBy('applications.id')
    .limit(limit)
    .execute()
}

/** Takes a draft that belongs to no round into one; false if it was moved since `version`. */
export async function joinRound(
  trx: Db,
  { id, version, roundId }: { id: string; version: number; roundId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('applications')
    .set({ round_id: roundId })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .where('round_id', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type StateQuery = { scope: Scope; filter: QueueFilter; state: State }

function casesInState(
  db: Db,
  { scope, filter, state }: StateQuery,
  page: PageRequest,
): Promise<Application[]> {
  const order = filter.latestFirst === true ? 'desc' : 'asc'
  return applicationsSeenBy(db, scope)
    .where('applications.state', '=', state)
    .where(fits(filter))
    .where(beyond({ key: 'applications.state_since', id: 'applications.id' }, page, order))
    .orderBy('applications.state_since', order)
    .orderBy('applications.id', order)
    .limit(rowsToAsk(page))
    .execute()
}

/** All of a queue's filter save the states. */
function fits({
  assignedTo,
  receivableBy,
  dueBy,
  programmeVersion,
  districtCode,
  draft,
}: QueueFilter): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'applications'>()
  return eb.and([
    ...(assignedTo === undefined
      ? []
      : [eb('applications.assigned_to', assignedTo === null ? 'is' : '=', assignedTo)]),
    ...(receivableBy === undefined ? [] : [isReceivableBy(receivableBy)]),
    ...(dueBy === undefined ? [] : [eb('applications.due_on', '<=', dueBy)]),
    ...(draft === undefined ? [] : [draftIs(draft)]),
    ...(districtCode === undefined ? [] : [eb('applications.district_code', '=', districtCode)]),
    ...(programmeVersion === undefined
      ? []
      : [eb('applications.programme_version', '=', programmeVersion)]),
  ])
}

function byWaitingTime(a: Application, b: Application): number {
  if (a.state_since !== b.state_since) return a.state_since < b.state_since ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function everyApplication(db: Db) {
  return db
    .selectFrom('applications')
    .innerJoin('organisations', 'organisations.id', 'applications.organisation_id')
    .leftJoin('rounds', 'rounds.id', 'applications.round_id')
    .selectAll('applications')
    .select([
      'organisations.name as organisation_name',
      'organisations.credit_code as credit_code',
      'rounds.settings as round_settings',
    ])
}

function applicationsSeenBy(db: Db, scope: Scope) {
  return everyApplication(db).where(seenBy(scope))
}

/** Staff see no draft, nor one that was discarded as a draft. */
function seenBy(scope: Scope): RawBuilder<SqlBool> {
  const submitted = sql.ref('applications.submitted_at')
  switch (scope.kind) {
    case 'organisation':
      return sql<SqlBool>`${sql.ref('applications.organisation_id')} = ${scope.organisationId}`
    case 'district':
      return sql<SqlBool>`(${sql.ref('applications.district_code')} = ${scope.districtCode} and ${submitted} is not null)`
    case 'city':
      return sql<SqlBool>`${submitted} is not null`
    case 'expert':
      return reviewedBy(scope.accountId)
    case 'everything':
      return sql<SqlBool>`1 = 1`
  }
}
