import { randomUUID } from 'node:crypto'
import type { Application } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { isIsoDay } from '#rules/engine/days.ts'
import type { ChangeReport as ChangeDuty } from '#rules/engine/duties.ts'
import { allChangeKinds, changeDueOn, changeKinds } from '#rules/procedure/change-reports.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import type { PortalContext } from '../context.ts'
import { dutyView } from '../programmes/duties.server.ts'
import { changesView, reportByText } from './changes-view.server.ts'

type Context = Pick<PortalContext, 'db' | 'today'>

/**
 * What its programme asks to be told of changes.
 *
 * @throws {Response} 404 if it asks for nothing.
 */
export function changeDutyOf(application: Application): ChangeDuty {
  const { changeReport } = programmeOf(application).duties ?? {}
  if (changeReport === undefined) throw notFound()
  return changeReport
}

/**
 * The form of a report of a change; `key` is null where nothing can be reported any more.
 *
 * @throws {Response} 404 if the programme asks for none.
 */
export async function changeForm(context: Context, application: Application, language: Language) {
  const duty = changeDutyOf(application)
  return {
    id: application.id,
    programme: inLanguage(programmeOf(application).names, language),
    basis: [dutyView(duty, language)],
    months: duty.months,
    dueOfToday: await dueText(context, { duty, changedOn: context.today(), language }),
    kinds: allChangeKinds.map(value => ({
      value,
      label: inLanguage(changeKinds[value], language),
    })),
    key: application.state === 'recognised' ? randomUUID() : null,
  }
}

type Asked = { duty: ChangeDuty; language: Language }

/** Until when a change of a typed day is to be reported; null for no day, or no period. */
export async function dueOfTyped(
  context: Pick<Context, 'db'>,
  { typed, ...asked }: Asked & { typed: string },
): Promise<string | null> {
  return isIsoDay(typed) ? dueText(context, { ...asked, changedOn: typed }) : null
}

async function dueText(
  { db }: Pick<Context, 'db'>,
  { duty, changedOn, language }: Asked & { changedOn: string },
): Promise<string | null> {
  const due = changeDueOn(duty, changedOn, await calendarOf(db))
  return due === null ? null : reportByText(due, language)
}

/**
 * A reported change with its receipt.
 *
 * @throws {Response} 404 if the recognition has no such report.
 */
export async function changePage(
  { db }: Pick<Context, 'db'>,
  {
    application,
    report,
    language,
  }: { application: Application; report: string; language: Language },
) {
  const changes = await changesView(db, application.id, language)
  const change = changes.find(each => each.id === report)
  if (change === undefined) throw notFound()
  return {
    id: application.id,
    company: application.organisation_name,
    programme: inLanguage(programmeOf(application).names, language),
    change,
  }
}
