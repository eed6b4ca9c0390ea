import type { Application } from '#db/applications.ts'
import type { CorrectionItem } from '#db/correction-notices.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { needsTwo } from '#rules/procedure/second-signature.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { declarationIn } from '../applications/declaration.ts'
import { judgeBy } from '../applications/judge.server.ts'
import { partsOf } from '../applications/parts.server.ts'
import { beginApplication } from '../use-cases/begin-application.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { draftDecision } from '../use-cases/draft-decision.ts'
import type { Handed } from '../use-cases/handed.ts'
import { moveApplication, type CaseActor } from '../use-cases/move-application.ts'
import { resubmitApplication } from '../use-cases/resubmit-application.ts'
import { submitApplication } from '../use-cases/submit-application.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { AgendaItem } from './agenda.ts'
import { correctSample, sampleItems } from './correct.ts'
import { makeReady } from './draft.ts'
import type { FoundedCompany } from './found-city.ts'
import { sampleReasons } from './reasons.ts'
import { caseOn, companyOf, done, everything, staffFor, type Stage } from './stage.ts'

/**
 * Plays one item of the agenda through the very use cases that the pages call, so that every row of
 * the sample city is one that the portal itself would have written.
 *
 * @throws {Error} if a use case refuses: the script and the procedure's table do not fit.
 */
export async function play(
  context: UseCaseContext,
  stage: Stage,
  item: Omit<AgendaItem, 'at'>,
): Promise<void> {
  const { history, event } = item
  const company = companyOf(stage, history)
  if (event === 'begin') {
    stage.begun.set(history, await begin(context, stage, item, company))
    return
  }
  const application = await caseOn(context, stage, history)
  done(await act(context, stage, { event, application, company }), 'moved')
}

/** Drafts a decision for the head's signature and leaves it there. */
export async function draftOnly(
  context: UseCaseContext,
  stage: Stage,
  { history, event }: Pick<AgendaItem, 'history'> & { event: ApplicationEvent },
): Promise<void> {
  const company = companyOf(stage, history)
  const acting = { event, application: await caseOn(context, stage, history), company }
  const actor = staffFor(stage, acting.application, transitionOf(event).draftedBy ?? [])
  done(await draftDecision(context, { ...moveOf(context, stage, acting), actor }), 'drafted')
}

async function begin(
  context: UseCaseContext,
  stage: Stage,
  item: Omit<AgendaItem, 'at'>,
  company: FoundedCompany,
): Promise<string> {
  const today = dayInBeijing(context.now())
  const programme = versionOn(item.history.programme, today)
  if (programme === null) throw new Error(`${item.history.programme} is not in force on ${today}`)
  const result = done(
    await beginApplication(context, {
      organisationId: company.organisationId,
      programmeVersion: programme.id,
      actor: { id: company.accountId, role: 'owner' },
    }),
    'begun',
  )
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
  const move = moveOf(context, stage, acting)
  const { draftedBy, by } = transitionOf(event)
  if (draftedBy !== null && needsTwo(event, caseProgramme({}, application).settings)) {
    const drafter = staffFor(stage, application, draftedBy)
    const drafted = await draftDecision(context, { ...move, actor: drafter })
    if (drafted.kind !== 'drafted') return drafted
  }
  return moveApplication(context, { ...move, actor: actorFor(stage, acting, by) })
}

function moveOf(context: UseCaseContext, stage: Stage, { event, application, company }: Acting) {
  return {
    applicationId: application.id,
    event,
    expectedVersion: application.version,
    scope: everything,
    handed: handedFor(event, {
      today: dayInBeijing(context.now()),
      items: sampleItems(application, stage.city.companies.indexOf(company)),
    }),
  }
}

function actorFor(stage: Stage, { application, company }: Acting, by: readonly Role[]): CaseActor {
  if (by.includes('owner')) return { id: company.accountId, role: 'owner', districtCode: null }
  if (by.includes('system')) return { id: null, role: 'system', districtCode: null }
  return staffFor(stage, application, by)
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
