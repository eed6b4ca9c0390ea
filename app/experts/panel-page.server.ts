import type { AppLoadContext } from '@remix-run/node'
import { notedTies } from '#db/case-ties.ts'
import { membersOf, isActive, type PanelMember } from '#db/panel-members.ts'
import { openPanel, panelsOf, type Panel } from '#db/panels.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { isBeforePanel } from '#rules/experts/avoidance.ts'
import { panelRulesFor, technicalLeast } from '#rules/experts/panel-rules.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { can } from '../access/policy.ts'
import { forbidden, requireMay } from '../access/require.ts'
import { caseUnderReview } from '../review/case.server.ts'
import type { Reviewer } from '../review/reviewer.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { nextOf } from '../use-cases/next-expert.ts'
import { panelStanding } from '../use-cases/panel-standing.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { avoidanceViews } from './avoidance-views.server.ts'
import { candidateViews } from './candidate-views.server.ts'
import { expertCase, expertPreview } from './expert-case.server.ts'
import { newerVersion } from './newer-version.server.ts'
import { openingViews } from './opening-views.server.ts'
import { poolViews } from './pool-views.server.ts'
import { codeOf } from './desk.server.ts'
import { resultView } from './result-view.server.ts'

/** Everything that the bureau sees of a case's panel. */
export async function panelPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, language }: { id: string | undefined; language: Language },
) {
  if (reviewer.role === 'district_officer') throw forbidden()
  const { db } = context
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  requireMay(reviewer, 'panel.read', { state: application.state })
  const { experts } = caseProgramme({}, application).settings
  const all = await panelsOf(db, application.id)
  const open = await openPanel(db, application.id)
  const shown = open ?? all.findLast(panel => panel.state === 'closed') ?? null
  const isAccepted = application.state === 'accepted'
  const rules = experts === null ? null : panelRulesFor(experts.asked)
  const standing = await panelStanding(db, application.id)
  const noted = await notedTies(db, application.id)
  return {
    id: application.id,
    version: application.version,
    company: application.organisation_name,
    number: application.number ?? '',
    programme: inLanguage(programme.names, language),
    state: application.state,
    mayManage: can(reviewer, 'panel.manage', { state: application.state }),
    standing,
    rules:
      experts === null || rules === null
        ? null
        : {
            asked: rules.asked,
            technical: technicalLeast(rules),
            finance: rules.financeLeast,
            aggregation: experts.aggregation,
            blind: experts.blind,
          },
    ties: { ...noted.ties, version: noted.version },
    avoidance: await avoidanceViews(db, application.id),
    mayJudgeAvoidance: open === null && isBeforePanel(application.state),
    candidates:
      open === null && isAccepted && experts !== null
        ? await candidateViews(db, application, { at: context.now(), language })
        : null,
    panel: shown === null ? null : await panelView(context, shown, language),
    result: shown === null ? null : await resultView(db, { panel: shown, application, language }),
    /** What was handed in after the version of the panel that is shown. */
    newer: shown === null ? null : await newerVersion(db, shown, language),
    openings: await openingViews(db, application.id),
    /** What its experts see, or would see if they were asked today; null without experts. */
    preview:
      shown === null
        ? experts === null
          ? null
          : await expertPreview(db, { application, blind: experts.blind }, language)
        : await expertCase(db, shown, language),
    earlier: all
      .filter(panel => panel.state === 'void')
      .map(panel => ({
        id: panel.id,
        at: formatInstant(panel.ended_at ?? panel.frozen_at),
        why: panel.end_note ?? '',
      })),
  }
}

export type PanelPage = Awaited<ReturnType<typeof panelPage>>

async function panelView({ db }: AppLoadContext, panel: Panel, language: Language) {
  const members = await membersOf(db, panel.id)
  const active = members.filter(isActive)
  return {
    id: panel.id,
    state: panel.state,
    frozenAt: formatInstant(panel.frozen_at),
    hash: panel.pool_hash,
    note: panel.pool_note,
    value: panel.public_value,
    source: panel.value_source,
    seed: panel.seed,
    endedAt: panel.ended_at === null ? null : formatInstant(panel.ended_at),
    endNote: panel.end_note,
    pool: await poolViews(db, panel, language),
    members: members.map(member => memberView(member, language)),
    waiting: active.filter(({ state }) => state === 'invited' || state === 'possible').length,
    submitted: active.filter(({ state }) => state === 'submitted').length,
    active: active.length,
    exhausted: panel.state === 'drawn' && nextOf(panel, members) === null,
  }
}

export type PanelView = Awaited<ReturnType<typeof panelView>>

function memberView(member: PanelMember, language: Language) {
  const day = (on: string | null) => (on === null ? null : formatDay(on, language))
  return {
    id: member.id,
    code: codeOf(member.id),
    ordinal: member.ordinal,
    name: member.name,
    technical: member.technical === 1,
    finance: member.finance === 1,
    state: member.state,
    declared: member.declared_text,
    judged: member.judged_note,
    reason: member.end_reason,
    answered:
      member.answered_at === null ? null : formatDay(dayInBeijing(member.answered_at), language),
    answerDue: day(member.answer_due),
    reviewDue: day(member.review_due),
    opened: member.opened_at === null ? null : formatInstant(member.opened_at),
  }
}

export type MemberView = ReturnType<typeof memberView>
