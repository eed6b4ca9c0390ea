import { insertCertificate } from '#db/certificates.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'

export type RecognisedBefore = {
  organisationId: string
  createdBy: string
  districtCode: string
  /** The first and the last day of its validity. */
  validFrom: string
  validTo: string
}

/** A high-tech enterprise that was recognised some time ago, as the portal keeps it; gives the case. */
export async function aRecognisedBefore(db: Db, before: RecognisedBefore): Promise<string> {
  const id = newId()
  const { organisationId, validFrom, validTo } = before
  const at = `${validFrom}T02:00:00.000Z`
  const { name, credit_code: creditCode } = await db
    .selectFrom('organisations')
    .select(['name', 'credit_code'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('applications')
    .values({
      id,
      number: `AS-${validFrom.slice(0, 4)}-9${id.slice(-5)}`,
      organisation_id: organisationId,
      district_code: before.districtCode,
      programme_id: 'hnte',
      programme_version: 'hnte',
      round_id: null,
      state: 'recognised',
      version: 1,
      state_since: at,
      due_on: null,
      due_provisional: 0,
      assigned_to: null,
      open_key: null,
      created_by: before.createdBy,
      created_at: at,
      submitted_at: at,
    })
    .execute()
  await db
    .insertInto('application_events')
    .values({
      id: newId(),
      application_id: id,
      ordinal: 1,
      event: 'record_recognition',
      from_state: 'recommended',
      to_state: 'recognised',
      actor_id: null,
      actor_role: 'system',
      at,
      note: null,
      detail: '{}',
    })
    .execute()
  await insertCertificate(db, {
    id: newId(),
    application_id: id,
    kind: 'record',
    number: `AS-REC-${validFrom.slice(0, 4)}-${id.slice(-6).toUpperCase()}`,
    code: id.replaceAll('-', '').slice(-10).toUpperCase(),
    organisation_id: organisationId,
    holder_name: name,
    credit_code: creditCode,
    programme_id: 'hnte',
    programme_version: 'hnte',
    document_number: '虚构文号〔样例〕1号',
    document_on: validFrom,
    issued_on: validFrom,
    valid_from: validFrom,
    valid_to: validTo,
    content_hash: 'a'.repeat(64),
    issued_at: at,
  })
  return id
}
