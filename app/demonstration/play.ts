import { applicationById, type Application } from '#db/applications.ts'
import type { CorrectionItem } from '#db/correction-notices.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { declarationIn } from '../applications/declaration.ts'
import { judgeBy } from '../applications/judge.server.ts'
import { partsOf } from '../applications/parts.server.ts'
import { beginApplication } from '../use-cases/begin-application.ts'
import { draftDecision } from '../use-cases/draft-decision.ts'
import type { Handed } from '../use-cases/handed.ts'
import { moveApplication, type CaseActor } from '../use-cases/move-application.ts'
import { resubmitApplication } from '../use-cases/resubmit-application.ts'
import { submitApplication } from '../use-cases/submit-application.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { AgendaItem } from './agenda.ts'
import { correctSample, sampleItems } from './correct.ts'
import { makeReady } from './draft.ts'
import type { City, FoundedCompany } from './found-city.ts'
import type { SampleHistory } from './histories.ts'
import type { Chance } from './random.ts'
import { sampleReasons } from './reasons.ts'
import type { SamplePaper } from './sample-paper.ts'

export type Stage = {
  city: City
  chance: Chance
  paper: SamplePaper
  /** Handed in with a correction. */
  betterPaper: SamplePaper
}

/**
 * Plays one item of the agenda through the very use cases that the pages call, so that every row of
 * the sample city is one that the portal itself would have written.
 *
 * @throws {Error} if a use case refuses: the script and the procedure's table do not fit.
 */
export async function play(
  context: UseCaseContext,
  stage: Stage,
  item: AgendaItem,
  begun: Map<SampleHistory, string>,
): Promise<void> {
  const company = stage.city.companies[item.history.company - 1]
  if (company === undefined) throw new Error(`no sample company ${item.history.company}`)
  if (item.event === 'begin') {
    begun.set(item.history, await begin(context, stage, item, company))
    return
  }
  const id = begun.get(item.history)
  const scope = { kind: 'everything' } as const
  const application = id === undefined ? null : await applicationById(context.db, { id, scope })
  if (application === null) throw new Error('the draft was never begun')
  const result = await act(context, stage, { event: item.event, application, company })
  if (result.kind !== 'moved') {
    throw new Error(`${item.event} of ${company.sample.name}: ${JSON.stringify(result)}`)
  }
}

async function begin(
  context: UseCaseContext,
  stage: Stage,
  item: AgendaItem,
  company: FoundedCompany,
): Promise<string> {
  const today = dayInBeijing(context.now())
  const programme = versionOn(item.history.programme, today)
  if (programme === null) throw new Error(`${item.history.programme} is not in force on ${today}`)
  const result = await beginApplication(context, {
    organisationId: company.organisationId,
    programmeVersion: programme.id,
    actor: { id: company.accountId, role: 'owner' },
  })
  if (result.kind !== 'begun') throw new Error(`begin: ${JSON.stringify(result)}`)
  const family = item.history.programme
  if (item.ready) {
    const parts = { applicationId: result.id, programmeVersion: programme.id, family, company }
    await makeReady(context, { ...parts, paper: stage.paper, chance: stage.chance, today })
  }
  return result.id
}

type Acting = { event: ApplicationEvent; application: Application; company: FoundedCompany }

async function act(context: UseCaseContext, stage: Stage, acting: Acting) {
  const { event, application, company } = acting
  const own = {
    applicationId: application.id,
    organisationId: company.organisationId,
    expectedVersion: application.version,
    key: `demonstration:${application.id}:${application.version}`,
    actor: { id: company.accountId, role: 'owner' as const },
    declaration: declarationIn('zh-CN'),
  }
  const programme = programmeById(application.programme_version)
  if (programme === null) throw new Error(`no programme ${application.programme_version}`)
  const judge = judgeBy(programme, { day: dayInBeijing(context.now()) })
  if (event === 'submit') {
    const requiredSections = partsOf(programme).map(part => part.name)
    return submitApplication(context, { ...own, requiredSections, judge })
  }
  if (event === 'resubmit') {
    const paper = stage.betterPaper
    const answers = await correctSample(context, application, { company, paper })
    return resubmitApplication(context, { ...own, answers, judge })
  }
  const move = {
    applicationId: application.id,
    event,
    expectedVersion: application.version,
    scope: { kind: 'everything' as const },
    handed: handedFor(event, {
      today: dayInBeijing(context.now()),
      items: sampleItems(application, stage.city.companies.indexOf(company)),
    }),
  }
  const { draftedBy, by } = transitionOf(event)
  if (draftedBy !== null) {
    const drafter = actorFor(stage, acting, draftedBy)
    const drafted = await draftDecision(context, { ...move, actor: named(drafter) })
    if (drafted.kind !== 'drafted') return drafted
  }
  return moveApplication(context, { ...move, actor: actorFor(stage, acting, by) })
}

function named(actor: CaseActor): CaseActor & { id: string } {
  if (actor.id === null) throw new Error('the timer drafts nothing')
  return { ...actor, id: actor.id }
}

function actorFor(
  { city, chance }: Stage,
  { event, application, company }: Acting,
  by: readonly Role[],
): CaseActor {
  if (by.includes('owner')) return { id: company.accountId, role: 'owner', districtCode: null }
  if (by.includes('system')) return { id: null, role: 'system', districtCode: null }
  const fitting = [...city.staff.values()].filter(
    person =>
      by.includes(person.role) &&
      (person.districtCode === null || person.districtCode === application.district_code),
  )
  const usual = fitting.filter(person => person.accountId === application.assigned_to)
  const [first, ...rest] = usual.length > 0 ? usual : fitting
  if (first === undefined) throw new Error(`nobody may ${event}`)
  const person = chance.pick([first, ...rest])
  return { id: person.accountId, role: person.role, districtCode: person.districtCode }
}

function handedFor(
  event: ApplicationEvent,
  { today, items }: { today: string; items: CorrectionItem[] },
): Handed {
  const text = sampleReasons[event] ?? '样例。'
  switch (transitionOf(event).asks) {
    case 'nothing':
    case 'submission':
      return { kind: 'nothing' }
    case 'note':
      return { kind: 'note', text }
    case 'reason':
      return { kind: 'reason', text }
    case 'grounds':
      return { kind: 'grounds', grounds: transitionOf(event).grounds.slice(0, 1), text }
    case 'correction items':
      return {
        kind: 'correction items',
        items,
        checklist: items.map(({ field }) => ({ field, mark: 'problem' })),
      }
    case 'external result':
      return { kind: 'external result', number: '样例〔虚构〕1号', on: today, text: '' }
    case 'notice':
      throw new Error('a notice lists its cases itself')
  }
}
