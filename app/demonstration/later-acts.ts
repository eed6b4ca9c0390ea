import { newId } from '#db/id.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { askAvoidance } from '../use-cases/ask-avoidance.ts'
import { carryOver } from '../use-cases/carry-over.ts'
import { closeRounds } from '../use-cases/close-rounds.ts'
import { concludeNotices } from '../use-cases/conclude-notices.ts'
import { expireRecognitions } from '../use-cases/expire-recognitions.ts'
import { issueCertificates } from '../use-cases/issue-certificates.ts'
import { lodgeAppeal } from '../use-cases/appeal.ts'
import { remindOfExpiry } from '../use-cases/remind-of-expiry.ts'
import { reportChange } from '../use-cases/report-change.ts'
import { serveDefenceNotice } from '../use-cases/serve-defence.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import { writeCaseMessage } from '../use-cases/write-case-message.ts'
import { makeReady } from './draft.ts'
import type { SampleHistory } from './histories.ts'
import { caseOn, companyOf, done, everything, staffFor, type Stage } from './stage.ts'

const DEFENCE_DAYS = 5
const MOVED_DAYS_AGO = 20

/** What the worker of a running portal would have done by now. */
export async function passTheNight(context: UseCaseContext): Promise<void> {
  await closeRounds(context)
  await concludeNotices(context)
  await issueCertificates(context)
  await expireRecognitions(context)
  await remindOfExpiry(context)
}

/** The chief tells a recognised company that its recognition may be revoked, and hears it. */
export async function serveNotice(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const application = await caseOn(context, stage, history)
  const served = await serveDefenceNotice(context, {
    applicationId: application.id,
    actor: staffFor(stage, application, ['chief']),
    scope: everything,
    grounds: ['conditions_lost'],
    text: '年度检查时，申报的场地已经停止使用。（样例）',
    workingDays: DEFENCE_DAYS,
  })
  done(served, 'served')
}

/** A company that was refused asks for a re-review. */
export async function appealAgainst(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const { organisationId, accountId } = companyOf(stage, history)
  const lodged = await lodgeAppeal(context, {
    applicationId: (await caseOn(context, stage, history)).id,
    organisationId,
    actor: { id: accountId, role: 'owner' },
    ground: 'new_evidence',
    text: '已补签利益分配条款，附新协议。（样例）',
  })
  done(lodged, 'done')
}

/** A recognised company reports that it has moved. */
export async function reportAChange(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const { organisationId, accountId } = companyOf(stage, history)
  const reported = await reportChange(context, {
    applicationId: (await caseOn(context, stage, history)).id,
    organisationId,
    actor: { id: accountId, role: 'owner' },
    key: newId(),
    change: {
      kind: 'move',
      changedOn: addDays(dayInBeijing(context.now()), -MOVED_DAYS_AGO),
      before: '原注册地址：虚构路1号（样例）',
      after: '新注册地址：虚构路2号，区县和主营业务没有变化（样例）',
    },
  })
  done(reported, 'reported')
}

/** The company applies to renew what it was recognised for, and makes the draft ready. */
export async function renewRecognition(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const { programme: family } = history
  const company = companyOf(stage, history)
  const before = [...stage.begun].find(
    ([{ company: place, programme }]) => place === history.company && programme === family,
  )
  const carried = done(
    await carryOver(context, {
      applicationId: before?.[1] ?? '',
      organisationId: company.organisationId,
      actor: { id: company.accountId, role: 'owner' },
    }),
    'carried',
  )
  stage.begun.set(history, carried.id)
  const { programme_version: programmeVersion } = await caseOn(context, stage, history)
  const parts = { applicationId: carried.id, programmeVersion, family, company }
  const today = dayInBeijing(context.now())
  await makeReady(context, { ...parts, paper: stage.paper, chance: stage.chance, today })
}

/** A company names whom it does not want on its panel; nobody has judged it yet. */
export async function askToKeepAway(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const { organisationId, accountId } = companyOf(stage, history)
  const asked = await askAvoidance(context, {
    applicationId: (await caseOn(context, stage, history)).id,
    organisationId,
    actor: { id: accountId, role: 'owner' },
    key: newId(),
    request: {
      named: '曹教授（虚构）',
      employer: '长春某研究所（虚构）',
      reason: '两年前与我公司就同一工艺有过专利权属争议。（样例）',
    },
  })
  done(asked, 'asked')
}

/** The company asks, the officer answers and notes something for the bureau alone. */
export async function writeToEachOther(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const application = await caseOn(context, stage, history)
  const company = companyOf(stage, history)
  const officer = staffFor(stage, application, ['case_officer', 'chief'])
  const clerk = { id: company.accountId, role: 'owner', side: 'company' } as const
  const bureau = { id: officer.id, role: officer.role, side: 'bureau' } as const
  const lines = [
    [clerk, 'both', '请问测试报告可以用企业自检报告代替吗？（样例）'],
    [bureau, 'both', '可以，请加盖公章并附检测设备清单。（样例）'],
    [bureau, 'bureau', '已电话提醒一次。（样例）'],
  ] as const
  for (const [author, audience, text] of lines) {
    const scope =
      author.side === 'company'
        ? ({ kind: 'organisation', organisationId: company.organisationId } as const)
        : everything
    const message = { id: newId(), applicationId: application.id, scope, author, audience, text }
    if (!(await writeCaseMessage(context, message))) throw new Error('nobody may write')
  }
}
