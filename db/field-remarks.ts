import type { Selectable } from 'kysely'
import { unlessDuplicate } from './errors.ts'
import type { FieldRemarkTable } from './schema-desk.ts'
import type { Db } from './transaction.ts'

export type FieldRemark = Selectable<FieldRemarkTable>

export type NamedRemark = FieldRemark & { author_name: string }

/** False if the same form was sent before. */
export function insertRemark(trx: Db, remark: FieldRemark): Promise<boolean> {
  return unlessDuplicate(() => trx.insertInto('field_remarks').values(remark).execute())
}

/** The remarks on a case, the first one first; those of the house for the house only. */
export function remarksOf(
  db: Db,
  { applicationId, reader }: { applicationId: string; reader: 'company' | 'house' },
): Promise<NamedRemark[]> {
  return db
    .selectFrom('field_remarks')
    .innerJoin('accounts', 'accounts.id', 'field_remarks.author_id')
    .selectAll('field_remarks')
    .select('accounts.name as author_name')
    .where('field_remarks.application_id', '=', applicationId)
    .where(
      'field_remarks.audience',
      'in',
      reader === 'company' ? ['company'] : ['company', 'house'],
    )
    .orderBy('field_remarks.at')
    .orderBy('field_remarks.id')
    .execute()
}
