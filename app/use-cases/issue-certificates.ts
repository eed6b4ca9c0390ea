import { createHash, randomInt } from 'node:crypto'
import { z } from 'zod'
import { applicationById, holdApplication, type Application } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import {
  casesWithoutCertificate,
  certificateOf,
  insertCertificate,
  type Certificate,
} from '#db/certificates.ts'
import { nextNumber } from '#db/counters.ts'
import { isDuplicate } from '#db/errors.ts'
import { eventsOf, type NamedEvent } from '#db/events.ts'
import { newId } from '#db/id.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { lastValidDay } from '#rules/procedure/validity.ts'
import { caseProgramme } from './case-programme.ts'
import { takeBackSeconds, type UseCaseContext } from './use-case-context.ts'

const BATCH = 100
const CODE_LENGTH = 10
/** Digits and capitals without those that are taken for one another. */
const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const detailShape = z.looseObject({
  document: z.object({ number: z.string(), on: z.iso.date() }).optional(),
})

/**
 * Issues a certificate for each case that is recognised past taking back, and a record for each
 * title that the higher authority gave; says how many. Any number of workers may run it at once.
 */
export async function issueCertificates(context: UseCaseContext): Promise<number> {
  const since = Date.parse(context.now()) - takeBackSeconds(context) * 1000
  const before = new Date(since).toISOString()
  let issued = 0
  for (const { id } of await casesWithoutCertificate(context.db, { before, limit: BATCH }))
    if (await issueOnce(context, id)) issued += 1
  return issued
}

/** What another worker issued meanwhile is undone here, with its number. */
async function issueOnce(context: UseCaseContext, id: string): Promise<boolean> {
  try {
    return await inTransaction(context.db, trx => issueOne(trx, context, id))
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

async function issueOne(trx: Trx, context: UseCaseContext, id: string): Promise<boolean> {
  const application = await applicationById(trx, { id, scope: { kind: 'everything' } })
  if (application?.state !== 'recognised') return false
  // Held before a number is given: of two workers the second waits here, and then finds it issued.
  if (!(await holdApplication(trx, application))) return false
  if ((await certificateOf(trx, id)) !== null) return false
  const events = await eventsOf(trx, id)
  const recognising = events.findLast(
    ({ from_state: from, to_state: to }) => to === 'recognised' && from !== to,
  )
  const at = context.now()
  const certificate = await certificateFor(trx, context, { application, recognising, at })
  await insertCertificate(trx, certificate)
  await appendAudit(trx, {
    at,
    actorId: null,
    actorRole: 'system',
    action: 'certificate.issue',
    objectType: 'certificate',
    objectId: certificate.id,
    organisationId: application.organisation_id,
    requestId: context.requestId,
    detail: { number: certificate.number, application: application.number },
  })
  return true
}

type Recognised = { application: Application; recognising: NamedEvent | undefined; at: string }

async function certificateFor(
  trx: Trx,
  context: UseCaseContext,
  { application, recognising, at }: Recognised,
): Promise<Certificate> {
  const { document } = detailShape.parse(JSON.parse(recognising?.detail ?? '{}'))
  const kind = document === undefined ? 'certificate' : 'record'
  const today = dayInBeijing(at)
  const validFrom = document?.on ?? dayInBeijing(recognising?.at ?? application.state_since)
  const { settings } = caseProgramme(context, application)
  const content = {
    kind,
    number: await numberFor(trx, kind, today.slice(0, 4)),
    code: newCode(),
    organisation_id: application.organisation_id,
    holder_name: application.organisation_name,
    credit_code: application.credit_code,
    programme_id: application.programme_id,
    programme_version: application.programme_version,
    document_number: document?.number ?? null,
    document_on: document?.on ?? null,
    issued_on: today,
    valid_from: validFrom,
    valid_to: lastValidDay(validFrom, settings.validityYears),
  } as const
  return {
    ...content,
    id: newId(),
    application_id: application.id,
    content_hash: certificateHash(content),
    issued_at: at,
  }
}

/** SHA-256 in hex of what a certificate says, part by part, parted by line feeds. */
export function certificateHash(
  content: Omit<Certificate, 'id' | 'application_id' | 'content_hash' | 'issued_at'>,
): string {
  const parts = [
    content.kind,
    content.number,
    content.code,
    content.holder_name,
    content.credit_code,
    content.programme_version,
    content.document_number ?? '',
    content.document_on ?? '',
    content.issued_on,
    content.valid_from,
    content.valid_to ?? '',
  ]
  return createHash('sha256').update(parts.join('\n'), 'utf8').digest('hex')
}

async function numberFor(trx: Trx, kind: Certificate['kind'], year: string): Promise<string> {
  const series = kind === 'certificate' ? 'CERT' : 'REC'
  const count = await nextNumber(trx, `${kind}:${year}`)
  return `AS-${series}-${year}-${String(count).padStart(6, '0')}`
}

function newCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_LETTERS.length))
  return letters.map(index => CODE_LETTERS[index] ?? '').join('')
}
