import type { Application } from '#db/applications.ts'
import { nextNumber } from '#db/counters.ts'
import { organisationById } from '#db/organisations.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'

/**
 * Number and district after the event: submission gives the number, such as `AS-2026-000123`, and
 * fixes the district in which the company is on that day. Other events change neither.
 */
export async function numberAndDistrict(
  trx: Db,
  application: Application,
  event: ApplicationEvent,
  at: string,
): Promise<{ number: string | null; districtCode: string }> {
  const { number, district_code: districtCode } = application
  if (event !== 'submit') return { number, districtCode }
  const organisation = await organisationById(trx, application.organisation_id)
  return {
    number: number ?? (await freshNumber(trx, at)),
    districtCode: organisation?.district_code ?? districtCode,
  }
}

async function freshNumber(trx: Db, at: string): Promise<string> {
  const year = dayInBeijing(at).slice(0, 4)
  const count = await nextNumber(trx, `application:${year}`)
  return `AS-${year}-${String(count).padStart(6, '0')}`
}
