import { aProgramme, aContext, aCaseIn, actorAs } from '#tests/support/cases.ts'
import { aCompany, aStaffMember, type TestCompany } from '#tests/support/people.ts'
import { prepareNoticeOnce, type NoticeProposal } from '#app/use-cases/prepare-notice.ts'
import { signNotice } from '#app/use-cases/sign-notice.ts'
import type { CaseActor } from '#app/use-cases/move-application.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'

/** Five working days from Tuesday the 24th: until Monday the 30th. */
export const FIRST_DAY = '2026-11-24'
export const LAST_DAY = '2026-11-30'
export const city = { kind: 'city' } as const

const programme = aProgramme({ settings: { notice: { days: 5, counted: 'working' } } })

/** Noon of a day in Beijing, for a programme that asks a notice of five working days. */
export function onDay(db: Db, day = '2026-11-23') {
  return aContext(db, { now: `${day}T04:00:00.000Z`, programme })
}

export type Person = CaseActor & { id: string }

export async function anOfficial(db: Db, role: StaffRole): Promise<Person> {
  const { id } = await aStaffMember(db, { role })
  return { ...actorAs(role, id), id }
}

export type PendingCase = { id: string; company: TestCompany }

export async function pendingCases(db: Db, count: number): Promise<PendingCase[]> {
  const cases: PendingCase[] = []
  for (let n = 1; n <= count; n += 1) {
    const company = await aCompany(db, { name: `鞍山第${n}科技有限公司` })
    cases.push({ id: await aCaseIn(db, 'pending_decision', { company }), company })
  }
  return cases
}

export function aProposal(
  actor: Person,
  cases: readonly PendingCase[],
  change: Partial<NoticeProposal> = {},
): NoticeProposal {
  return {
    rows: cases.map(({ id }) => ({ applicationId: id, expectedVersion: 0 })),
    startsOn: FIRST_DAY,
    title: { zh: '试验项目拟认定名单公示', en: 'Public notice of the trial programme' },
    text: { zh: '现予公示。', en: 'The list is before the public.' },
    minutes: '会议纪要样例第1号',
    channel: '',
    actor,
    scope: city,
    ...change,
  }
}

/** A notice with these cases, prepared by a chief and signed by a head the day before it begins. */
export async function aPublishedNotice(db: Db, cases: readonly PendingCase[]) {
  const chief = await anOfficial(db, 'chief')
  const head = await anOfficial(db, 'head')
  const prepared = await prepareNoticeOnce(onDay(db), newId(), aProposal(chief, cases))
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind)
  const sign = { noticeId: prepared.id, expectedVersion: 1, actor: head, scope: city }
  const signed = await signNotice(onDay(db), sign)
  if (signed.kind !== 'published') throw new Error(signed.kind)
  return { ...prepared, chief, head }
}
