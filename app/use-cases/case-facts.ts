import { openApplication, type Application } from '#db/applications.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import { holdsBackFiles } from '#db/file-scans.ts'
import { eventsOf, type NamedEvent } from '#db/events.ts'
import { officersOfRound } from '#db/round-officers.ts'
import { roundById } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import type { CaseFacts } from '#rules/procedure/case-facts.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { isEnded } from '#rules/procedure/states.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import type { CaseProgramme } from './case-programme.ts'
import { placesLeft } from './district-quota.ts'
import { lifeFactsOf } from './life-facts.ts'
import { noticeFactsOf } from './notice-facts.ts'
import { openKey } from './open-key.ts'
import { tiedOfficers } from './officer-ties.ts'
import { panelStanding } from './panel-standing.ts'
import { standingBar } from './reapply-bars.ts'
import { isWindowOver } from './round-window.ts'
import { takeBackSeconds, type UseCaseContext } from './use-case-context.ts'

type Asked = {
  application: Application
  programme: Pick<CaseProgramme, 'level' | 'settings'>
  at: string
}

/** What the procedure's table asks about a case, read where the move will be written. */
export async function caseFactsOf(
  db: Db,
  context: Pick<UseCaseContext, 'takeBackSeconds' | 'programmeOf'>,
  { application, programme, at }: Asked,
): Promise<CaseFacts> {
  const { settings } = programme
  const events = await eventsOf(db, application.id)
  const draft = await openDecisionDraft(db, application.id)
  const { state } = application
  return {
    state,
    level: programme.level,
    districtStep: settings.districtStep,
    districtCode: application.district_code,
    dueOn: application.due_on,
    windowClosed: await windowClosed(db, application, at),
    expertsAsked: settings.experts !== null,
    panel: await panelStanding(db, application.id),
    noticeAsked: settings.notice !== null,
    ...(await noticeFactsOf(db, application.id, dayInBeijing(at))),
    secondSignature: settings.secondSignature,
    districtSecondSignature: settings.districtSecondSignature,
    draft: draft === null ? null : { event: draft.event, by: draft.drafted_by },
    correctionAsked: events.some(({ event }) => event === 'request_correction'),
    clarificationAsked: events.some(({ event }) => event === 'ask_clarification'),
    extension: extensionIn(events),
    decisionExtended: events.some(({ event }) => event === 'extend_decision'),
    mayBeTakenBack: isFresh(events.at(-1), at, takeBackSeconds(context)),
    ...(await lifeFactsOf(db, application.id, dayInBeijing(at))),
    decidedBy: events.findLast(event => event.from_state !== event.to_state)?.actor_id ?? null,
    filesHeld: await holdsBackFiles(db, application.id),
    placesLeft: state === 'district_review' ? await placesLeft(db, application, settings) : null,
    tiedOfficers: state === 'submitted' ? await tiedOfficers(db, application, at) : [],
    roundOfficers: state === 'submitted' ? await officersOfRound(db, application.round_id) : [],
    barredUntil: await barredUntil(db, context, { application, today: dayInBeijing(at) }),
    otherOpen: isEnded(state) && (await openApplication(db, openKey(application))) !== null,
  }
}

async function windowClosed(db: Db, application: Application, at: string): Promise<boolean> {
  if (application.state !== 'draft' || application.round_id === null) return false
  const round = await roundById(db, application.round_id)
  return round !== null && isWindowOver(round, at)
}

async function barredUntil(
  db: Db,
  rules: Pick<UseCaseContext, 'programmeOf'>,
  { application, today }: { application: Application; today: string },
): Promise<string | null> {
  if (application.state !== 'draft') return null
  const { organisation_id: organisationId, programme_id: family } = application
  return (await standingBar(db, rules, { organisationId, family, today }))?.until ?? null
}

/** Counted for the present correction only. */
function extensionIn(events: readonly NamedEvent[]): CaseFacts['extension'] {
  const asked = events.findLastIndex(
    ({ to_state: to, from_state: from }) => to === 'correction_requested' && from !== to,
  )
  const since = events.slice(asked + 1)
  if (since.some(({ event }) => event === 'grant_extension')) return 'given'
  return since.some(({ event }) => event === 'ask_extension') ? 'asked' : 'none'
}

function isFresh(last: NamedEvent | undefined, at: string, seconds: number): boolean {
  if (last === undefined || last.event === 'begin') return false
  if (!canBeTakenBack(last.event)) return false
  return Date.parse(at) < Date.parse(last.at) + seconds * 1000
}

/** Whether the mail of the event waits, so that the decision can be taken back before it leaves. */
export function canBeTakenBack(event: ApplicationEvent): boolean {
  const { to, from, draftedBy } = transitionOf(event)
  if (draftedBy === null || !from.includes('pending_decision')) return false
  return transitionOf('take_back').from.some(state => state === to)
}
