import type { State } from '#rules/procedure/states.ts'
import type { Db } from './transaction.ts'

/** Who may be given cases. */
export type Officer = {
  accountId: string
  name: string
  email: string
  role: 'case_officer' | 'chief'
}

/** Officers and chiefs whose accounts are in use, by name. */
export async function officersOf(db: Db): Promise<Officer[]> {
  const rows = await db
    .selectFrom('staff_roles')
    .innerJoin('accounts', 'accounts.id', 'staff_roles.account_id')
    .select(['accounts.id', 'accounts.name', 'accounts.email', 'staff_roles.role'])
    .where('staff_roles.role', 'in', ['case_officer', 'chief'])
    .where('accounts.verified_at', 'is not', null)
    .where('accounts.disabled_at', 'is', null)
    .orderBy('accounts.name')
    .orderBy('accounts.id')
    .execute()
  return rows.flatMap(({ id: accountId, role, ...person }) =>
    role === 'case_officer' || role === 'chief' ? { accountId, role, ...person } : [],
  )
}

/** The cases that an officer holds; those due and overdue only where the office must act. */
export type Workload = { open: number; dueSoon: number; overdue: number }

type Counted = {
  open: readonly State[]
  /** The states in which the office must act. */
  toAct: readonly State[]
  today: string
  /** The last day that counts as due soon. */
  soonUntil: string
}

/** What each officer holds, by account; who holds nothing is left out. */
export async function workloads(
  db: Db,
  { open, toAct, today, soonUntil }: Counted,
): Promise<ReadonlyMap<string, Workload>> {
  const rows = await db
    .selectFrom('applications')
    .select(eb => [
      'assigned_to',
      'state',
      eb.fn.countAll().as('cases'),
      eb.fn.sum(eb.case().when('due_on', '<', today).then(1).else(0).end()).as('overdue'),
      eb.fn.sum(eb.case().when('due_on', '<=', soonUntil).then(1).else(0).end()).as('due'),
    ])
    .where('assigned_to', 'is not', null)
    .where('state', 'in', [...open])
    .groupBy(['assigned_to', 'state'])
    .execute()
  const found = new Map<string, Workload>()
  for (const row of rows) {
    const { assigned_to: officer } = row
    if (officer === null) continue
    const before = found.get(officer) ?? { open: 0, dueSoon: 0, overdue: 0 }
    const acts = toAct.includes(row.state)
    const overdue = acts ? Number(row.overdue) : 0
    found.set(officer, {
      open: before.open + Number(row.cases),
      overdue: before.overdue + overdue,
      dueSoon: before.dueSoon + (acts ? Number(row.due) - overdue : 0),
    })
  }
  return found
}
