import type { AppLoadContext } from '@remix-run/node'
import type { Application } from '#db/applications.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { clocks } from '#rules/procedure/clocks.ts'
import { refusalOf } from '#rules/procedure/may-move.ts'
import { staffRoles } from '#rules/procedure/roles.ts'
import { states } from '#rules/procedure/states.ts'
import {
  isApplicationEvent,
  transitionOf,
  type ApplicationEvent,
} from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { isMoveAsks, type MoveAsks } from '../forms/review-forms.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { dueAfter } from '../use-cases/move-clock.ts'
import { caseFacts } from '../use-cases/move-application.ts'
import { formatDay } from '../words/format.ts'
import { reviewWords } from '../words/review.ts'
import { caseUnderReview } from './case.server.ts'
import { refusalWords } from './move-problem.server.ts'
import { isAgainst } from './moves.ts'
import type { Reviewer } from './reviewer.ts'

/** A step that has a page of its own: taken by staff, and asking no list of corrections. */
export type StaffMove = { event: ApplicationEvent; asks: MoveAsks; against: boolean }

/** @throws {Response} 404 if there is no such step, or it is not one of staff. */
export function staffMove(name: string | undefined): StaffMove {
  if (name === undefined || !isApplicationEvent(name)) throw notFound()
  const { asks, by } = transitionOf(name)
  const isForStaff = by.some(role => staffRoles.some(each => each === role))
  if (!isForStaff || !isMoveAsks(asks)) throw notFound()
  return { event: name, asks, against: isAgainst(name) }
}

/** What a step will do, before it is taken. */
export async function movePage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, move, language }: { id: string | undefined; move: StaffMove; language: Language },
) {
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  const transition = transitionOf(move.event)
  const facts = caseFacts(application, caseProgramme({}, application.programme_version))
  const refusal = refusalOf(move.event, facts, reviewer, context.today())
  const people =
    transition.mail === null ? [] : await companyMailPeople(context.db, application.organisation_id)
  return {
    id: application.id,
    version: application.version,
    number: application.number ?? '',
    company: application.organisation_name,
    programme: inLanguage(programme.names, language),
    ...move,
    today: context.today(),
    label: inLanguage(transition.action, language),
    refusal: refusal === null ? null : refusalWords(refusal, language),
    becomes: inLanguage(states[transition.to].internal, language),
    clock: clockWords(context, { application, move, language }),
    mail: transition.mail,
    /** Whether the mail tells the company what is written here. */
    tellsReason: transition.mail === 'decision' || transition.mail === 'recommended',
    recipients: people.map(person => person.email),
    assigns: move.event === 'claim',
  }
}

function clockWords(
  context: AppLoadContext,
  {
    application,
    move,
    language,
  }: { application: Application; move: StaffMove; language: Language },
): string {
  const words = reviewWords[language].move
  const { clock } = transitionOf(move.event)
  if (clock === 'stop') return words.clockStops
  const programme = caseProgramme({}, application.programme_version)
  const due = dueAfter(clock, { application, programme, at: context.now() })
  if (clock === 'continue' || due === null) return words.clockContinues
  const name = inLanguage(clocks[clock.start].words, language)
  const day = formatDay(due.day, language)
  const expected = due.provisional ? `${reviewWords[language].due.provisional} ${day}` : day
  return words.clockStarts(name, due.workingDays, expected)
}
