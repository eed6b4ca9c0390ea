import { listObjections } from '#db/objections.ts'
import { listingOf } from '#db/public-notice-rows.ts'
import { addDays, dayInBeijing } from '#rules/calendar/day.ts'
import { inLanguage } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { acceptObjection } from '../use-cases/handle-objection.ts'
import { lodgeObjection } from '../use-cases/lodge-objection.ts'
import { prepareNoticeOnce } from '../use-cases/prepare-notice.ts'
import { signNotice } from '../use-cases/sign-notice.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { SampleHistory } from './histories.ts'
import { caseOn, done, everything, staffFor, type Stage } from './stage.ts'

type Cases = readonly SampleHistory[]

/** Puts cases of one round on a list for the head's signature, to begin the day after. */
export async function prepareList(
  context: UseCaseContext,
  stage: Stage,
  cases: Cases,
  startsOn = addDays(dayInBeijing(context.now()), 1),
): Promise<string> {
  const applications = await Promise.all(cases.map(each => caseOn(context, stage, each)))
  const [first] = applications
  if (first === undefined) throw new Error('a list needs a case')
  const { names } = programmeOf(first)
  const zh = inLanguage(names, 'zh-CN')
  const en = inLanguage(names, 'en')
  const prepared = await prepareNoticeOnce(context, `demonstration:${first.id}`, {
    rows: applications.map(({ id, version }) => ({ applicationId: id, expectedVersion: version })),
    startsOn,
    title: { zh: `关于${zh}拟认定名单的公示（样例）`, en: `Proposed list: ${en} (sample)` },
    text: {
      zh: `经审查，拟对下列单位予以认定（${zh}），现予公示。名单中的单位均为虚构。`,
      en: `After examination the bureau proposes to recognise the companies below (${en}). All of them are fictitious.`,
    },
    minutes: '样例〔虚构〕会议纪要第1号',
    channel: '',
    actor: staffFor(stage, first, ['chief']),
    scope: everything,
  })
  return done(prepared, 'prepared').id
}

/** Puts cases on a list which the head signs. */
export async function publishList(
  context: UseCaseContext,
  stage: Stage,
  cases: Cases,
  startsOn?: string,
): Promise<void> {
  const noticeId = await prepareList(context, stage, cases, startsOn)
  const [first] = cases
  if (first === undefined) return
  const actor = staffFor(stage, await caseOn(context, stage, first), ['head'])
  const signing = { noticeId, expectedVersion: 1, actor, scope: everything }
  done(await signNotice(context, signing), 'published')
}

/** Somebody of the public objects to a listing, under a name or as a tip. */
export async function objectTo(
  context: UseCaseContext,
  stage: Stage,
  { history, kind }: { history: SampleHistory; kind: 'named' | 'tip' },
): Promise<void> {
  const { id } = await caseOn(context, stage, history)
  const listing = await listingOf(context.db, id)
  if (listing === null) throw new Error('the case is on no list')
  const isNamed = kind === 'named'
  const lodged = await lodgeObjection(context, {
    number: listing.notice_number,
    applicationId: id,
    kind,
    name: isNamed ? '赵先生（虚构）' : '',
    email: isNamed ? 'objector@demo.example' : '',
    telephone: '',
    language: 'zh-CN',
    ground: isNamed
      ? '该单位申报的场地面积包含了已经转租的部分。（样例）'
      : '听说入驻企业数量与实际不符。（样例）',
  })
  done(lodged, 'lodged')
}

/** An officer accepts the objection to a case; the company is told what it says. */
export async function acceptObjectionTo(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
): Promise<void> {
  const application = await caseOn(context, stage, history)
  const { rows } = await listObjections(context.db, { after: null })
  const objection = rows.find(
    each => each.application_id === application.id && each.kind === 'named',
  )
  const accepted = await acceptObjection(context, {
    objectionId: objection?.id ?? '',
    actor: staffFor(stage, application, ['case_officer', 'chief']),
    scope: everything,
    substance: '有人反映申报的场地面积与实际不符，请说明并提供租赁合同。（样例）',
  })
  done(accepted, 'done')
}
