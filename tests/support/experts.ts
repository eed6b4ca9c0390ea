import type { PanelInput } from '#app/use-cases/panel-case.ts'
import { drawFromPool } from '#app/use-cases/draw-panel.ts'
import { answerInvitation } from '#app/use-cases/answer-invitation.ts'
import { freezePool } from '#app/use-cases/freeze-pool.ts'
import { mailMark } from '#app/use-cases/identity-marks.ts'
import { moveApplication } from '#app/use-cases/move-application.ts'
import type { UseCaseContext } from '#app/use-cases/use-case-context.ts'
import { applicationById } from '#db/applications.ts'
import { insertExpert, type ExpertEntry } from '#db/experts.ts'
import { newId } from '#db/id.ts'
import { isActive, membersOf, type PanelMember } from '#db/panel-members.ts'
import { openPanel } from '#db/panels.ts'
import { insertSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import type { Review } from '#rules/experts/review.ts'
import { aCaseIn, actorAs } from './cases.ts'
import { aStaffMember, NOON, type TestCompany } from './people.ts'

const scope = { kind: 'everything' } as const

/** Somebody of the pool, technical unless told, tied to nobody. */
export async function anExpert(
  db: Db,
  change: Partial<ExpertEntry> & { name?: string } = {},
): Promise<{ id: string; accountId: string }> {
  const { name = '沈专家', ...entry } = change
  const account = await aStaffMember(db, { role: 'expert', name })
  const id = newId()
  await insertExpert(db, {
    id,
    account_id: account.id,
    title: '教授',
    city: '沈阳',
    technical: true,
    finance: false,
    fields: ['材料'],
    ties: { employers: [], holdings: [], relations: [] },
    phone_mark: null,
    mail_mark: mailMark(account.email),
    address_mark: null,
    monthly_load: 10,
    suspended_until: null,
    suspension_note: null,
    version: 1,
    created_by: account.id,
    created_at: NOON,
    updated_by: account.id,
    updated_at: NOON,
    ...entry,
  })
  return { id, accountId: account.id }
}

/** So many experts, every third of them one of finance. */
export async function aPool(db: Db, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await anExpert(db, { name: `专家${at}`, finance: at % 3 === 0 })
}

/** Takes everybody out of the pool: what other laws of the same database have put there. */
export async function emptyPool(db: Db): Promise<void> {
  await db.updateTable('experts').set({ suspended_until: '2099-12-31' }).execute()
}

/** A case resting in a state, with one frozen version. */
export async function aReviewableCase(
  db: Db,
  {
    company,
    state = 'accepted',
    answers = {},
    evidence = [],
  }: { company: TestCompany; state?: State; answers?: object; evidence?: readonly object[] },
): Promise<string> {
  const id = await aCaseIn(db, state, { company })
  await insertSubmission(db, {
    id: newId(),
    application_id: id,
    ordinal: 1,
    answers: JSON.stringify({ profile: {}, application: {}, ...answers }),
    facts: '{}',
    evidence: JSON.stringify(evidence),
    assessment: '{}',
    declaration: JSON.stringify({ version: '1', text: '以上内容真实。' }),
    rule_book: 'test',
    submitted_by: company.owner.id,
    submitted_at: NOON,
  })
  return id
}

export async function anOfficer(db: Db, applicationId: string): Promise<PanelInput> {
  const { id } = await aStaffMember(db, { role: 'case_officer' })
  return { applicationId, actor: { ...actorAs('case_officer', id), id }, scope }
}

/** Freezes the pool and draws; the members in the order in which they were asked. */
export async function aDrawnPanel(
  context: UseCaseContext,
  officer: PanelInput,
): Promise<PanelMember[]> {
  const frozen = await freezePool(context, { ...officer, admitted: [], note: '' })
  if (frozen.kind !== 'frozen') throw new Error(JSON.stringify(frozen))
  const value = { publicValue: '05 11 23 24 31', valueSource: '体彩 26137 期' }
  const drawn = await drawFromPool(context, { ...officer, ...value })
  if (drawn.kind !== 'drawn') throw new Error(JSON.stringify(drawn))
  return activeMembers(context.db, officer.applicationId)
}

export async function activeMembers(db: Db, applicationId: string): Promise<PanelMember[]> {
  const panel = await openPanel(db, applicationId)
  return panel === null ? [] : (await membersOf(db, panel.id)).filter(isActive)
}

export function seatOf(member: PanelMember) {
  return { memberId: member.id, actor: { id: member.account_id, role: 'expert' } as const }
}

export async function accepts(context: UseCaseContext, member: PanelMember): Promise<void> {
  const answered = await answerInvitation(context, { ...seatOf(member), answer: 'none', text: '' })
  if (answered.kind !== 'answered') throw new Error(JSON.stringify(answered))
}

/** Makes an event of the officer happen. */
export async function stepped(
  context: UseCaseContext,
  { applicationId, actor }: PanelInput,
  event: 'start_experts' | 'close_panel',
): Promise<string> {
  const application = await applicationById(context.db, { id: applicationId, scope })
  const result = await moveApplication(context, {
    applicationId,
    event,
    expectedVersion: application?.version ?? -1,
    actor,
    scope,
    handed: event === 'close_panel' ? { kind: 'note', text: '' } : { kind: 'nothing' },
  })
  return result.kind === 'refused' && result.reason.kind === 'guard'
    ? result.reason.guard
    : result.kind
}

/** A review that lacks nothing by the usual rubric, with the same mark everywhere. */
export function aFullReview(
  score: number,
  recommendation: 'yes' | 'no' = 'yes',
  ids: readonly string[] = ['innovation', 'feasibility', 'benefit', 'finance'],
): Review {
  const mark = { score, abstain: false, rationale: '依据充分，数据可以核验，说明清楚完整。' }
  return { marks: Object.fromEntries(ids.map(id => [id, mark])), recommendation, comment: '' }
}
