import type { AppLoadContext } from '@remix-run/node'
import { data } from '@remix-run/node'
import { accountNames } from '#db/accounts.ts'
import { applicationById, type Application } from '#db/applications.ts'
import { calendarOf } from '#db/calendar.ts'
import { officersOf, workloads, type Officer } from '#db/officers.ts'
import { addWorkingDays } from '#rules/calendar/working-days.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { isEnded, states } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { assignForm } from '../forms/assign-forms.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import type { CheckedRow } from '../notices/problem-words.server.ts'
import { assignCases, type AssignRow } from '../use-cases/assign-cases.ts'
import { officerTies } from '../use-cases/officer-ties.ts'
import { assigningWords } from '../words/assigning.ts'
import { assignedRows, tieWords } from './assign-words.server.ts'
import { isOutsideRound, roundPeople } from './round-people.server.ts'
import { DUE_SOON_WORKING_DAYS } from './due.server.ts'
import { heldBy, openStates } from './queue-tabs.ts'
import { caseActor, type Reviewer } from './reviewer.ts'

/** As many as the longest page of the queue lists. */
const MOST_CASES = 200

/** The cases that are to be given to somebody, and the officers with what each holds. */
export async function assignPage(
  context: AppLoadContext,
  { scope }: Reviewer,
  { ids, language }: { ids: readonly string[]; language: Language },
) {
  const { db } = context
  const cases: Application[] = []
  for (const id of new Set(ids.slice(0, MOST_CASES))) {
    const found = await applicationById(db, { id, scope })
    if (found !== null && !isEnded(found.state)) cases.push(found)
  }
  const names = await accountNames(
    db,
    cases.flatMap(each => each.assigned_to ?? []),
  )
  return {
    cases: cases.map(each => ({
      value: `${each.id}:${String(each.version)}:${each.assigned_to ?? ''}`,
      id: each.id,
      company: each.organisation_name,
      number: each.number ?? '',
      programme: inLanguage(programmeOf(each).names, language),
      state: inLanguage(states[each.state].internal, language),
      holder: each.assigned_to === null ? null : (names.get(each.assigned_to) ?? null),
    })),
    officers: await officerOptions(context, {
      officers: await officersOf(db),
      cases,
      language,
    }),
  }
}

type Choice = {
  officers: readonly Officer[]
  cases: readonly Application[]
  language: Language
}

/**
 * Each officer with the work at hand, those whom the rounds name first and marked; with the ties too
 * where a single case is given.
 */
async function officerOptions(context: AppLoadContext, { officers, cases, language }: Choice) {
  const { db } = context
  const today = context.today()
  const held = await workloads(db, {
    open: openStates,
    toAct: [...heldBy('bureau'), ...heldBy('district')],
    today,
    soonUntil: addWorkingDays(today, DUE_SOON_WORKING_DAYS, await calendarOf(db)).day,
  })
  const [only] = cases
  const ties =
    only === undefined || cases.length > 1
      ? new Map<string, never>()
      : await officerTies(db, only, { officers, at: context.now() })
  const people = await roundPeople(db, cases)
  const words = assigningWords[language]
  const inOrder = officers.toSorted(
    (a, b) => people.naming(b.accountId) - people.naming(a.accountId),
  )
  return inOrder.map(({ accountId, name, role }) => {
    const { open, dueSoon, overdue } = held.get(accountId) ?? { open: 0, dueSoon: 0, overdue: 0 }
    const tied = ties.get(accountId)
    const naming = people.naming(accountId)
    return {
      value: accountId,
      label: `${name} · ${inLanguage(roleWords[role], language)}`,
      hint: [
        ...(naming === 0 ? [] : [words.ofRound(naming, people.cases)]),
        words.workload(open, dueSoon, overdue),
        ...(tied === undefined ? [] : [words.tiedHere(tieWords(tied, language))]),
      ].join(words.and),
    }
  })
}

type Answer = {
  issues: FormIssue[]
  kept: Kept
  chosen: string[]
  done: CheckedRow[] | null
}

/** Gives the ticked cases to the officer: 200 with what became of each, or 400 with what is missing. */
export async function takeAssign(
  context: AppLoadContext,
  reviewer: Reviewer,
  { form, language }: { form: FormData; language: Language },
) {
  const chosen = form.getAll('row').filter(row => typeof row === 'string')
  const base = { kept: keptOf(form), chosen, done: null, issues: [] }
  const rows = chosen.map(rowIn)
  const read = readForm(assignForm, form)
  const issues: FormIssue[] = [
    ...(chosen.length === 0 ? [{ name: 'row', code: 'row-missing' }] : []),
    ...(read.ok ? [] : read.issues),
    ...((base.kept['reason'] ?? '').trim() === '' && rows.some(({ from }) => from !== null)
      ? [{ name: 'reason', code: 'reason-missing' }]
      : []),
  ]
  if (!read.ok || issues.length > 0) return answer(400, { ...base, issues })
  const given = { rows, to: read.value.officer, scope: reviewer.scope }
  if (read.value.reason === '' && (await isOutsideRound(context.db, given)))
    return answer(400, { ...base, issues: [{ name: 'reason', code: 'reason-round' }] })
  const result = await assignCases(context, {
    ...given,
    reason: read.value.reason,
    actor: { ...caseActor(reviewer), name: reviewer.account.name },
  })
  return answer(200, { ...base, done: assignedRows(result, language) })
}

function rowIn(row: string): AssignRow {
  const [applicationId = '', version = '', from = ''] = row.split(':')
  return { applicationId, version: Number(version), from: from === '' ? null : from }
}

function answer(status: 200 | 400, body: Answer) {
  return data(body, { status })
}
