import { appendAudit } from '#db/audit.ts'
import {
  accountsWithoutExpert,
  expertById,
  insertExpert,
  updateExpert,
  type StoredTies,
} from '#db/experts.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { addressMark, mailMark, phoneMark } from './identity-marks.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** What is kept of an expert; telephone and address only as marks, empty = as they are. */
export type ExpertEntry = {
  title: string
  city: string
  technical: boolean
  finance: boolean
  fields: string[]
  ties: StoredTies
  telephone: string
  address: string
  monthlyLoad: number
  suspendedUntil: string | null
  suspensionNote: string | null
}

type By = { actor: { id: string; role: string } }

export type KeepResult = { kind: 'kept'; id: string } | { kind: 'stale' } | { kind: 'not found' }

/** Takes an account of the role `expert` into the pool. */
export function addToPool(
  context: UseCaseContext,
  { accountId, entry, actor }: By & { accountId: string; entry: ExpertEntry },
): Promise<KeepResult> {
  return inTransaction(context.db, async (trx): Promise<KeepResult> => {
    const account = (await accountsWithoutExpert(trx)).find(each => each.id === accountId)
    if (account === undefined) return { kind: 'not found' }
    const id = newId()
    const at = context.now()
    const isNew = await insertExpert(trx, {
      id,
      account_id: accountId,
      ...columnsOf(entry),
      phone_mark: phoneMark(entry.telephone),
      address_mark: addressMark(entry.address),
      mail_mark: mailMark(account.email),
      version: 1,
      created_by: actor.id,
      created_at: at,
      updated_by: actor.id,
      updated_at: at,
    })
    if (!isNew) return { kind: 'stale' }
    await note(trx, context, { actor, id, action: 'expert.add' })
    return { kind: 'kept', id }
  })
}

/** Changes an entry of the pool, its suspension among it. */
export function changeInPool(
  context: UseCaseContext,
  { id, seen, entry, actor }: By & { id: string; seen: number; entry: ExpertEntry },
): Promise<KeepResult> {
  return inTransaction(context.db, async (trx): Promise<KeepResult> => {
    const before = await expertById(trx, id)
    if (before === null) return { kind: 'not found' }
    const changed = {
      id,
      account_id: before.account_id,
      created_by: before.created_by,
      created_at: before.created_at,
      version: before.version,
      ...columnsOf(entry),
      phone_mark: phoneMark(entry.telephone) ?? before.phone_mark,
      address_mark: addressMark(entry.address) ?? before.address_mark,
      mail_mark: mailMark(before.email),
      updated_by: actor.id,
      updated_at: context.now(),
    }
    if (!(await updateExpert(trx, changed, seen))) return { kind: 'stale' }
    await note(trx, context, { actor, id, action: 'expert.change' })
    return { kind: 'kept', id }
  })
}

function columnsOf(entry: ExpertEntry) {
  const { title, city, technical, finance, fields, ties } = entry
  return {
    title,
    city,
    technical,
    finance,
    fields,
    ties,
    monthly_load: entry.monthlyLoad,
    suspended_until: entry.suspendedUntil,
    suspension_note: entry.suspensionNote,
  }
}

function note(
  trx: Trx,
  { now, requestId }: UseCaseContext,
  { actor, id, action }: By & { id: string; action: string },
): Promise<void> {
  return appendAudit(trx, {
    at: now(),
    actorId: actor.id,
    actorRole: actor.role,
    action,
    objectType: 'expert',
    objectId: id,
    organisationId: null,
    requestId,
    detail: {},
  })
}
