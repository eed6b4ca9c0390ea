import { applicationById } from '#db/applications.ts'
import { endingBetween, type StandingCertificate } from '#db/certificates.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { inTransaction } from '#db/transaction.ts'
import { addDays, dayInBeijing, daysBetween } from '#rules/calendar/day.ts'
import { FIRST_EXPIRY_REMINDER } from '#rules/procedure/validity.ts'
import { postMail } from '../outbox/post-mail.ts'
import { recognitionData } from './recognition-mail.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Calendar days before the last day of validity. */
const REMIND_BEFORE = [FIRST_EXPIRY_REMINDER, 90, 30, 7] as const
/** A reminder that could not be written on its day is written so many days later at most. */
const CATCH_UP_DAYS = 3
const BATCH = 500

/**
 * Reminds the companies whose validity ends and who have neither renewed it nor applied to, once for
 * each of the days; says how many mails it wrote.
 */
export async function remindOfExpiry(context: UseCaseContext): Promise<number> {
  const today = dayInBeijing(context.now())
  let written = 0
  for (const days of REMIND_BEFORE) {
    const [from, to] = [addDays(today, days - CATCH_UP_DAYS), addDays(today, days)]
    for (const certificate of await endingBetween(context.db, { from, to, limit: BATCH }))
      // What was issued later than its day of reminding was never due to be reminded of then.
      if (certificate.issued_on <= addDays(certificate.valid_to ?? to, -days))
        written += await remind(context, certificate, { days, today })
  }
  return written
}

async function remind(
  context: UseCaseContext,
  { application_id: id, valid_to: validTo }: StandingCertificate,
  { days, today }: { days: number; today: string },
): Promise<number> {
  return inTransaction(context.db, async trx => {
    const application = await applicationById(trx, { id, scope: { kind: 'everything' } })
    if (application?.state !== 'recognised' || validTo === null) return 0
    const base = recognitionData(context, application)
    const data = { ...base, validTo, daysLeft: daysBetween(today, validTo) }
    let written = 0
    for (const to of await companyMailPeople(trx, application.organisation_id)) {
      const isNew = await postMail(trx, {
        message: { kind: 'expiry-reminder', data },
        to,
        applicationId: id,
        subject: `${id}:${validTo}:${days}`,
        at: context.now(),
      })
      if (isNew) written += 1
    }
    return written
  })
}
