import type { AppLoadContext } from '@remix-run/node'
import { accountNames } from '#db/accounts.ts'
import { calendarOf } from '#db/calendar.ts'
import { countQueue, queueOf, type Application } from '#db/applications.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { CalendarYears } from '#rules/calendar/years.ts'
import { districtByCode, districts } from '#rules/identifiers/districts.ts'
import { states } from '#rules/procedure/states.ts'
import { programmes } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { can } from '../access/policy.ts'
import { formatDay } from '../words/format.ts'
import { placesView, type PlacesView } from './district-places.server.ts'
import { dueView, type DueView } from './due.server.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import {
  askedFilter,
  isReadable,
  narrowed,
  queueAddress,
  type AskedFilter,
} from './queue-filter.server.ts'
import { savedFilters, type SavedView } from './saved-filters.server.ts'
import { filterOf, tabsOf, type QueueTab } from './queue-tabs.ts'
import { reviewRoles, type Reviewer } from './reviewer.ts'

export type QueueRow = {
  id: string
  number: string
  company: string
  programme: string
  state: string
  ended: boolean
  district: string
  since: string
  due: DueView | null
  assignee: string | null
}

export type QueuePage = {
  tab: QueueTab
  tabs: { tab: QueueTab; count: number }[]
  /** The district that the reviewer is bound to, or null for the city. */
  district: string | null
  /** Whether the reviewer may tick cases and give them to an officer. */
  mayAssign: boolean
  /** What the reviewer's district may recommend in its rounds; empty for the city. */
  places: PlacesView[]
  filter: AskedFilter
  /** Whether the days of the filter could be read. */
  isReadable: boolean
  /** The address of this list, without its page. */
  query: string
  saved: SavedView[]
  /** To choose from; none for a district. */
  districts: { id: string; name: string }[]
  programmes: { id: string; name: string }[]
  rows: QueueRow[]
  next: string | null
}

/** The lists from which a chief gives cases to officers. */
const assignedFrom: readonly QueueTab[] = ['unassigned', 'open']

/** One page of one list of the queue, within what the reviewer may see. */
export async function queuePage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { search, language }: { search: URLSearchParams; language: Language },
): Promise<QueuePage> {
  const { db } = context
  const { scope } = reviewer
  const today = context.today()
  const role = reviewRoles.find(each => each === reviewer.role) ?? 'case_officer'
  const known = tabsOf[role]
  const tab = known.find(each => each === search.get('tab')) ?? known[0] ?? 'open'
  const asked = askedFilter(search)
  const years = await calendarOf(db)
  const districtOnly = scope.kind === 'district'
  const isBound = role === 'case_officer'
  const ground = { me: reviewer.account.id, today, districtOnly, isBound, years }
  const filterFor = (each: QueueTab) => narrowed(filterOf(each, ground), asked, ground)
  const [page, ...counts] = await Promise.all([
    queueOf(db, { scope, filter: filterFor(tab) }, { after: search.get('after') }),
    ...known.map(each => countQueue(db, { scope, filter: filterFor(each) })),
  ])
  const assignees = page.rows.flatMap(({ assigned_to }) =>
    assigned_to === null ? [] : assigned_to,
  )
  const names = await accountNames(db, assignees)
  return {
    tab,
    tabs: known.map((each, index) => ({ tab: each, count: counts[index] ?? 0 })),
    district: scope.kind === 'district' ? districtName(scope.districtCode, language) : null,
    mayAssign: can(reviewer, 'case.assign', { state: 'submitted' }) && assignedFrom.includes(tab),
    places: scope.kind === 'district' ? await placesView(context, scope, language) : [],
    filter: asked,
    isReadable: isReadable(asked),
    query: queueAddress(tab, asked),
    saved: await savedFilters(db, reviewer.account.id),
    districts: districtOnly
      ? []
      : districts.map(({ value, words }) => ({ id: value, name: inLanguage(words, language) })),
    programmes: programmes.map(({ id, names: words }) => ({
      id,
      name: inLanguage(words, language),
    })),
    rows: page.rows.map(row => rowView(row, { names, today, language, years })),
    next: page.next,
  }
}

/** The name of a district, or its code where it is none of the city's. */
export function districtName(code: string, language: Language): string {
  const district = districtByCode(code)
  return district === null ? code : inLanguage(district.words, language)
}

type Reader = {
  names: ReadonlyMap<string, string>
  today: string
  language: Language
  years: CalendarYears
}

function rowView(row: Application, { names, today, language, years }: Reader): QueueRow {
  return {
    id: row.id,
    number: row.number ?? '',
    company: row.organisation_name,
    programme: inLanguage(programmeOf(row).names, language),
    state: inLanguage(states[row.state].internal, language),
    ended: states[row.state].ended,
    district: districtName(row.district_code, language),
    since: formatDay(dayInBeijing(row.state_since), language),
    due: dueView(row, { today, language, years }),
    assignee: row.assigned_to === null ? null : (names.get(row.assigned_to) ?? null),
  }
}
