import { sampleStaff } from '#app/demonstration/people.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { linkOf, type Town } from './town.ts'

/** A step that the page of the case offers, with what it asks for; comes back to the case. */
export async function step(
  town: Town,
  { who, applicant, event }: { who: string; applicant: number; event: ApplicationEvent },
  entries: Readonly<Record<string, string>> = {},
) {
  const person = await town.as(who)
  const page = await person.open(`/review/${(await town.caseOf(applicant)).id}`)
  await person.open(linkOf(page, new RegExp(`/(move|draft)/${event}$`)))
  return person.send(entries)
}

/** The district officer in whose district the applicant sits. */
export async function districtOf(town: Town, applicant: number): Promise<string> {
  const { district_code: district } = await town.caseOf(applicant)
  const officer = sampleStaff.find(
    ({ role, districtCode }) => role === 'district_officer' && districtCode === district,
  )
  if (officer === undefined) throw new Error(`no officer for ${district}`)
  return officer.key
}

/** Goes through the checklist: all is well but the statement. */
export async function askOnce(town: Town, applicant: number): Promise<void> {
  const officer = await town.as('officer')
  const page = await officer.open(`/review/${(await town.caseOf(applicant)).id}`)
  const { names } = await officer.open(linkOf(page, /\/correction$/))
  const field = 'application.statement.note'
  const rest = names.filter(name => name.startsWith('rest.'))
  await officer.send({
    ...Object.fromEntries(rest.map((name): [string, string] => [name, 'yes'])),
    [`mark.${field}`]: 'problem',
    [`reason.${field}`]: 'unclear',
    [`text.${field}`]: '请说明核心技术与主要产品的对应关系',
  })
}

/** The round as the chief plans it and the head publishes it; open from 14 to 21 September. */
export async function openRound(town: Town, programme: string): Promise<void> {
  const chief = await town.as('chief')
  await chief.open('/rounds')
  await chief.open(`/rounds/new?programme=${programme}`)
  const planned = await chief.send({
    nameZh: '2026 年度第一批',
    nameEn: 'First round of 2026',
    opens: '2026-09-14T09:00',
    closes: '2026-09-21T17:30',
    grace: '0',
    districtStep: 'yes',
    secondSignature: 'yes',
    expertsAsked: 'yes',
    expertsNumber: '5',
    aggregation: 'trimmed',
    blind: 'yes',
    noticeAsked: 'yes',
    noticeDays: '5',
    counted: 'working',
    validity: '3',
  })
  const head = await town.as('head')
  await head.open(planned.path)
  await head.send({ intent: 'publish' })
}

/** The notice of the year's holidays, entered by the chief: previewed, then kept. */
export async function setCalendar(town: Town, year: string): Promise<void> {
  const chief = await town.as('chief')
  await chief.open(`/calendar/${year}`)
  const entries = { notice: '国办发明电〔2025〕7号', source: 'https://www.gov.cn/' }
  await chief.sendExpecting(200, { ...entries, intent: 'preview' })
  await chief.send({ intent: 'save' })
}
