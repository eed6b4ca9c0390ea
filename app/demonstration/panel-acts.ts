import { standingExperts } from '#db/experts.ts'
import { isActive, membersOf, type PanelMember } from '#db/panel-members.ts'
import { openPanel, type Panel } from '#db/panels.ts'
import { drawPanel, seedOf } from '#rules/experts/draw.ts'
import { answerInvitation, type AnswerInput } from '../use-cases/answer-invitation.ts'
import { closePanel } from '../use-cases/close-panel.ts'
import { drawFromPool } from '../use-cases/draw-panel.ts'
import { freezePool } from '../use-cases/freeze-pool.ts'
import { sha256 } from '../use-cases/identity-marks.ts'
import { rulesOf } from '../use-cases/next-expert.ts'
import { saveReview, submitReview } from '../use-cases/save-review.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { SampleHistory } from './histories.ts'
import { aReview, halfAReview } from './sample-review.ts'
import { caseOn, done, everything, staffFor, type Stage } from './stage.ts'

type Act = (context: UseCaseContext, stage: Stage, history: SampleHistory) => Promise<void>

/** What is done about panels in the sample city, by the words of its script. */
export const panelActs = {
  'draw a panel': drawSamplePanel,

  'everybody accepts': async (context, stage, history) => {
    for (const member of await sitting(context, stage, history))
      if (member.state === 'invited') await answers(context, member, 'none', '')
  },

  'one declines, the others accept': async (context, stage, history) => {
    const members = await sitting(context, stage, history)
    const leaving = members.find(member => !isShown(stage, member) && member.technical === 1)
    for (const member of members) {
      if (member === leaving) await answers(context, member, 'decline', '评审期间出差。（样例）')
      else await answers(context, member, 'none', '')
    }
  },

  'one waits, one is in doubt, the others accept': async (context, stage, history) => {
    const others = (await sitting(context, stage, history)).filter(each => !isShown(stage, each))
    for (const [at, member] of others.entries()) {
      if (at > 0) await answers(context, member, 'none', '')
      else await answers(context, member, 'possible', '三年前听过该团队的报告。（样例）')
    }
  },

  'some mark': async (context, stage, history) => {
    const members = await sitting(context, stage, history)
    const [slow, ...quick] = members.filter(member => !isShown(stage, member))
    for (const member of quick) await handsIn(context, stage, { member, about: 4 })
    for (const member of members.filter(each => each === slow || isShown(stage, each)))
      done(
        await saveReview(context, { ...seatOf(member), content: halfAReview(), seen: 0 }),
        'saved',
      )
  },

  'everybody marks high': async (context, stage, history) => {
    for (const member of await sitting(context, stage, history))
      await handsIn(context, stage, { member, about: 4 })
  },

  'everybody marks low': async (context, stage, history) => {
    for (const member of await sitting(context, stage, history))
      await handsIn(context, stage, { member, about: 2 })
  },

  'close the panel': async (context, stage, history) => {
    const application = await caseOn(context, stage, history)
    const closing = {
      applicationId: application.id,
      actor: staffFor(stage, application, ['case_officer', 'chief']),
      scope: everything,
      expectedVersion: application.version,
      note: '专家意见经合议一致。（样例）',
    }
    done(await closePanel(context, closing), 'moved')
  },
} as const satisfies Record<string, Act>

async function drawSamplePanel(context: UseCaseContext, stage: Stage, history: SampleHistory) {
  const application = await caseOn(context, stage, history)
  const officer = {
    applicationId: application.id,
    actor: staffFor(stage, application, ['case_officer', 'chief']),
    scope: everything,
  }
  const isDoubted = (await standingExperts(context.db)).filter(
    ({ ties }) => ties.relations.length > 0,
  )
  const admitted = isDoubted.map(({ id }) => id)
  const note = '合作已结束多年，不影响公正评审。（样例）'
  done(await freezePool(context, { ...officer, admitted, note }), 'frozen')
  const panel = await panelOf(context, stage, history)
  const publicValue = await valueThatDraws(context, stage, panel)
  const valueSource = '样例：虚构的公开号码'
  done(await drawFromPool(context, { ...officer, publicValue, valueSource }), 'drawn')
}

/**
 * The first made-up number under which the one expert whom everybody may sign in as is drawn, so
 * that there is something on their desk.
 */
async function valueThatDraws({ db }: UseCaseContext, stage: Stage, panel: Panel) {
  const experts = await standingExperts(db)
  const shown = experts.find(({ account_id: account }) => account === shownAccount(stage))
  for (let number = 1; number <= 1000; number += 1) {
    const publicValue = String(26_000 + number)
    const seed = seedOf({ subject: panel.id, poolHash: panel.pool_hash, publicValue }, sha256)
    const draw = drawPanel({ pool: panel.pool, rules: rulesOf(panel), seed }, sha256)
    if (draw.kind === 'drawn' && draw.panel.includes(shown?.id ?? '')) return publicValue
  }
  throw new Error('no number draws the expert of the demonstration')
}

async function panelOf(context: UseCaseContext, stage: Stage, history: SampleHistory) {
  const { id } = await caseOn(context, stage, history)
  const panel = await openPanel(context.db, id)
  if (panel === null) throw new Error('no panel is open')
  return panel
}

async function sitting(context: UseCaseContext, stage: Stage, history: SampleHistory) {
  const panel = await panelOf(context, stage, history)
  return (await membersOf(context.db, panel.id)).filter(isActive)
}

function shownAccount({ city }: Stage): string {
  return city.staff.get('expert')?.accountId ?? ''
}

function isShown(stage: Stage, member: PanelMember): boolean {
  return member.account_id === shownAccount(stage)
}

function seatOf({ id, account_id: account }: PanelMember) {
  return { memberId: id, actor: { id: account, role: 'expert' } as const }
}

async function answers(
  context: UseCaseContext,
  member: PanelMember,
  answer: AnswerInput['answer'],
  text: string,
): Promise<void> {
  done(await answerInvitation(context, { ...seatOf(member), answer, text }), 'answered')
}

async function handsIn(
  context: UseCaseContext,
  { chance }: Stage,
  { member, about }: { member: PanelMember; about: number },
): Promise<void> {
  const content = aReview(about, chance)
  done(await submitReview(context, { ...seatOf(member), content, seen: 0 }), 'submitted')
}
