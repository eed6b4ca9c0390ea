import type { AppLoadContext } from '@remix-run/node'
import type { Application } from '#db/applications.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import type { CaseFacts, Mover } from '#rules/procedure/case-facts.ts'
import { clocks } from '#rules/procedure/clocks.ts'
import { grounds } from '#rules/procedure/grounds.ts'
import { draftRefusalOf, refusalOf, type Refusal } from '#rules/procedure/may-move.ts'
import { isSignedInDistrict } from '#rules/procedure/second-signature.ts'
import { states } from '#rules/procedure/states.ts'
import { stateAfter, transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { canBeTakenBack, caseFactsOf } from '../use-cases/case-facts.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { clockGround } from '../use-cases/clock-ground.ts'
import { dueAfter } from '../use-cases/move-clock.ts'
import { takeBackSeconds } from '../use-cases/use-case-context.ts'
import { askingWords } from '../words/asking.ts'
import { formatDay } from '../words/format.ts'
import { reviewWords } from '../words/review.ts'
import { caseUnderReview } from './case.server.ts'
import { waitingDraft } from './draft-view.server.ts'
import { refusalWords } from './move-problem.server.ts'
import { caseActor, type Reviewer } from './reviewer.ts'
import { staffStep, type StaffStep } from './staff-step.ts'
import { whatWouldChange } from './what-would-change.server.ts'

export type AskedStep = {
  id: string | undefined
  event: string | undefined
  isDraft: boolean
  language: Language
}

/** What a step will do, before it is taken, drafted or signed. */
export async function movePage(context: AppLoadContext, reviewer: Reviewer, asked: AskedStep) {
  const { language } = asked
  const { application, programme } = await caseUnderReview(context, reviewer, asked.id)
  const { settings } = caseProgramme({}, application)
  const step = staffStep(asked.event, { ...asked, ...settings })
  const transition = transitionOf(step.event)
  const at = context.now()
  const of = { application, programme: caseProgramme({}, application), at }
  const facts = await caseFactsOf(context.db, context, of)
  const refusal = refusalIn(step, facts, { mover: caseActor(reviewer), today: context.today() })
  const people =
    transition.mail === null ? [] : await companyMailPeople(context.db, application.organisation_id)
  return {
    id: application.id,
    version: application.version,
    number: application.number ?? '',
    company: application.organisation_name,
    programme: inLanguage(programme.names, language),
    ...step,
    today: context.today(),
    label: inLanguage(transition.action, language),
    grounds: transition.grounds.map(value => ({
      value,
      label: inLanguage(grounds[value], language),
    })),
    /** What a refusal says at first, to be edited. */
    suggested:
      step.event === 'reject' && step.mode !== 'sign'
        ? await whatWouldChange(context, { applicationId: application.id, programme, language })
        : '',
    draft: step.mode === 'sign' ? await waitingDraft(context.db, application.id, language) : null,
    refusal: refusal === null ? null : refusalWords(refusal, language),
    becomes: inLanguage(states[stateAfter(step.event, application.state)].internal, language),
    clock: await clockWords(context, { application, step, language }),
    mail: transition.mail,
    /** Seconds for which the mail waits and the decision can be taken back; 0 if it leaves at once. */
    waits: canBeTakenBack(step.event) ? takeBackSeconds(context) : 0,
    /** Whether the mail tells the company what is written here. */
    tellsReason: transition.mail === 'decision' || transition.mail === 'recommended',
    recipients: people.map(person => person.email),
    assigns: step.event === 'claim',
    /** Whether another of the same district signs it. */
    isSignedInDistrict: isSignedInDistrict(step.event),
    /** Places that the district has before this recommendation; null where it takes none. */
    placesLeft: step.event === 'recommend_by_district' ? facts.placesLeft : null,
  }
}

function refusalIn(
  { event, mode }: StaffStep,
  facts: CaseFacts,
  { mover, today }: { mover: Mover; today: string },
): Refusal | null {
  return mode === 'draft'
    ? draftRefusalOf(event, facts, mover, today)
    : refusalOf(event, facts, mover, today)
}

async function clockWords(
  context: AppLoadContext,
  {
    application,
    step,
    language,
  }: { application: Application; step: StaffStep; language: Language },
): Promise<string> {
  const words = reviewWords[language].move
  const { clock } = transitionOf(step.event)
  if (clock === 'stop') return words.clockStops
  const due = dueAfter(clock, {
    application,
    programme: caseProgramme({}, application),
    at: context.now(),
    ...(await clockGround(context.db, application.id)),
  })
  if (typeof clock === 'object' && 'extend' in clock && due !== null && due.clock !== 'notice') {
    const before = application.due_on ?? ''
    const name = inLanguage(clocks[due.clock].words, language)
    const days = { before: formatDay(before, language), after: formatDay(due.day, language) }
    return askingWords[language].extension.moves(name, due.workingDays, days.before, days.after)
  }
  if (clock === 'continue' || due === null || due.clock === 'notice') return words.clockContinues
  const name = inLanguage(clocks[due.clock].words, language)
  const day = formatDay(due.day, language)
  const expected = due.provisional ? `${reviewWords[language].due.provisional} ${day}` : day
  return words.clockStarts(name, due.workingDays, expected)
}
