import { z } from 'zod'
import type { Insertable, Selectable } from 'kysely'
import { relations, type ExpertTies } from '#rules/experts/conflict.ts'
import { unlessDuplicate } from './errors.ts'
import { beyond, pageOf, rowsToAsk, type Page, type PageRequest } from './keyset.ts'
import type { ExpertTable } from './schema-experts.ts'
import type { Db } from './transaction.ts'

const tiesShape = z.strictObject({
  employers: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      university: z.boolean(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  holdings: z.array(z.string()),
  relations: z.array(
    z.strictObject({
      kind: z.enum(relations),
      code: z.string(),
      until: z.string().nullable(),
    }),
  ),
})

export type StoredTies = z.infer<typeof tiesShape>

export type Expert = Omit<Selectable<ExpertTable>, 'fields' | 'ties' | 'technical' | 'finance'> & {
  fields: string[]
  ties: StoredTies
  technical: boolean
  finance: boolean
  /** Of the account. */
  name: string
  email: string
  language: 'zh-CN' | 'en'
}

export type ExpertEntry = Omit<Expert, 'name' | 'email' | 'language'>

/** False if the account is in the pool already. */
export function insertExpert(trx: Db, expert: ExpertEntry): Promise<boolean> {
  return unlessDuplicate(() => trx.insertInto('experts').values(rowOf(expert)).execute())
}

/** Writes an expert over the version that the person saw; false if somebody else wrote before. */
export async function updateExpert(trx: Db, expert: ExpertEntry, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('experts')
    .set({ ...rowOf(expert), version: seen + 1 })
    .where('id', '=', expert.id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function expertById(db: Db, id: string): Promise<Expert | null> {
  const row = await everyExpert(db).where('experts.id', '=', id).executeTakeFirst()
  return row === undefined ? null : expertOf(row)
}

/** The pool, the newest entry first. */
export async function listExperts(db: Db, page: PageRequest): Promise<Page<Expert>> {
  const rows = await everyExpert(db)
    .where(beyond({ key: 'experts.id', id: 'experts.id' }, page, 'desc'))
    .orderBy('experts.id', 'desc')
    .limit(rowsToAsk(page))
    .execute()
  return pageOf(rows.map(expertOf), page, ({ id }) => ({ key: id, id }))
}

/** All of the pool whose accounts stand, by id: what a draw chooses from. */
export async function standingExperts(db: Db): Promise<Expert[]> {
  const rows = await everyExpert(db)
    .innerJoin('staff_roles', 'staff_roles.account_id', 'experts.account_id')
    .where('staff_roles.role', '=', 'expert')
    .where('accounts.disabled_at', 'is', null)
    .orderBy('experts.id')
    .execute()
  return rows.map(expertOf)
}

/** Accounts of the role `expert` that are not in the pool yet. */
export function accountsWithoutExpert(
  db: Db,
): Promise<{ id: string; name: string; email: string }[]> {
  return db
    .selectFrom('staff_roles')
    .innerJoin('accounts', 'accounts.id', 'staff_roles.account_id')
    .leftJoin('experts', 'experts.account_id', 'accounts.id')
    .select(['accounts.id', 'accounts.name', 'accounts.email'])
    .where('staff_roles.role', '=', 'expert')
    .where('accounts.disabled_at', 'is', null)
    .where('experts.id', 'is', null)
    .orderBy('accounts.id')
    .execute()
}

/** How often each expert was asked since an instant and did not leave, by expert. */
export async function loadSince(db: Db, since: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('panel_members')
    .select(eb => ['expert_id', eb.fn.countAll().as('asked')])
    .where('invited_at', '>=', since)
    .where('state', 'in', ['invited', 'possible', 'accepted', 'submitted'])
    .groupBy('expert_id')
    .execute()
  return new Map(rows.map(row => [row.expert_id, Number(row.asked)]))
}

/** An expert as conflicts are looked for. */
export function expertTies(expert: Expert): ExpertTies {
  return {
    id: expert.id,
    name: expert.name,
    city: expert.city,
    ...expert.ties,
    phoneMark: expert.phone_mark,
    addressMark: expert.address_mark,
    mailDomainMark: expert.mail_mark,
  }
}

function everyExpert(db: Db) {
  return db
    .selectFrom('experts')
    .innerJoin('accounts', 'accounts.id', 'experts.account_id')
    .selectAll('experts')
    .select(['accounts.name', 'accounts.email', 'accounts.language'])
}

type Row = Selectable<ExpertTable> & Pick<Expert, 'name' | 'email' | 'language'>

function expertOf(row: Row): Expert {
  return {
    ...row,
    technical: row.technical === 1,
    finance: row.finance === 1,
    fields: z.array(z.string()).parse(JSON.parse(row.fields)),
    ties: tiesShape.parse(JSON.parse(row.ties)),
  }
}

function rowOf(expert: ExpertEntry): Insertable<ExpertTable> {
  return {
    ...expert,
    technical: expert.technical ? 1 : 0,
    finance: expert.finance ? 1 : 0,
    fields: JSON.stringify(expert.fields),
    ties: JSON.stringify(expert.ties),
  }
}
