import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { queueOf, type Application } from '#db/applications.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import { newId } from '#db/id.ts'
import { roundById } from '#db/rounds.ts'
import { addDays } from '#rules/calendar/day.ts'
import type { CaseSettings } from '#rules/procedure/settings.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { noticeSchema } from '../forms/notice-forms.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { caseActor, type Reviewer } from '../review/reviewer.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import {
  prepareNoticeOnce,
  tryNotice,
  type NoticeProposal,
  type PrepareResult,
} from '../use-cases/prepare-notice.ts'
import { formatDay } from '../words/format.ts'
import { noticeWords } from '../words/notices.ts'
import { reviewWords } from '../words/review.ts'
import { checkedRows, type CheckedRow } from './problem-words.server.ts'
import { programmeName } from './public-notice.server.ts'

/** Cases that wait for a decision and are looked through for a list; a round has fewer. */
const CASES_READ = 200

type Asked = NonNullable<CaseSettings['notice']>

/** The cases of one programme and round whose settings ask a notice. */
type Group = { key: string; cases: Application[]; asked: Asked }

/** What a chief chooses from, and what stands in the form at first. */
export async function newNoticePage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { group: wanted, language }: { group: string | null; language: Language },
) {
  const groups = await groupsOf(context, reviewer)
  const group = groups.find(({ key }) => key === wanted) ?? groups[0] ?? null
  const [first] = group?.cases ?? []
  const zh = first === undefined ? '' : programmeName(first.programme_version, 'zh-CN')
  const en = first === undefined ? '' : programmeName(first.programme_version, 'en')
  return {
    key: newId(),
    group: group?.key ?? '',
    groups: await Promise.all(
      groups.map(async ({ key, cases }) => ({
        key,
        label: await groupLabel(context, cases[0], { language, count: cases.length }),
      })),
    ),
    period: group === null ? '' : periodWords(group.asked, language),
    cases: await Promise.all((group?.cases ?? []).map(each => choiceOf(context, each, language))),
    first: {
      titleZh: `关于${zh}拟认定名单的公示`,
      titleEn: `Public notice of the proposed list: ${en}`,
      textZh: `经审查，拟对下列单位予以认定（${zh}），现予公示。公示期内对名单有异议的，请实名书面提出。`,
      textEn: `After examination the bureau proposes to recognise the companies below (${en}). Whoever disagrees may object in writing, under their name, during the notice.`,
      startsOn: addDays(context.today(), 1),
    },
  }
}

async function groupsOf(context: AppLoadContext, { scope }: Reviewer): Promise<Group[]> {
  const filter = { states: ['pending_decision'] as const }
  const { rows } = await queueOf(context.db, { scope, filter }, { size: CASES_READ })
  const groups = new Map<string, Group>()
  for (const application of rows) {
    const asked = caseProgramme({}, application).settings.notice
    if (asked === null) continue
    const key = `${application.programme_version}~${application.round_id ?? ''}`
    const group = groups.get(key) ?? { key, cases: [], asked }
    group.cases.push(application)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A case to choose; one whose decision waits for its signature says so, since it would be replaced. */
async function choiceOf({ db }: AppLoadContext, each: Application, language: Language) {
  const draft = await openDecisionDraft(db, each.id)
  const label = draft === null ? null : inLanguage(transitionOf(draft.event).action, language)
  return {
    value: `${each.id}:${each.version}`,
    company: each.organisation_name,
    number: each.number ?? '',
    waits: label === null ? null : reviewWords[language].case.draftWaits(label),
  }
}

async function groupLabel(
  { db }: AppLoadContext,
  head: Application | undefined,
  { language, count }: { language: Language; count: number },
): Promise<string> {
  const words = noticeWords[language].desk
  if (head === undefined) return ''
  const round = head.round_id === null ? null : await roundById(db, head.round_id)
  const name =
    round === null ? words.noRound : inLanguage({ zh: round.name_zh, en: round.name_en }, language)
  return `${programmeName(head.programme_version, language)} · ${name} (${count})`
}

function periodWords({ days, counted }: Asked, language: Language): string {
  const words = noticeWords[language].desk
  return counted === 'working' ? words.workingDays(days) : words.calendarDays(days)
}

type Answer = {
  issues: FormIssue[]
  kept: Kept
  chosen: string[]
  checked: { rows: CheckedRow[]; to: string | null } | null
}

/** Checks what was proposed, or prepares it: 303 to the notice, or the form with what is wrong. */
export async function sendNotice(
  context: AppLoadContext,
  reviewer: Reviewer,
  { form, language }: { form: FormData; language: Language },
) {
  const chosen = form.getAll('row').flatMap(row => (typeof row === 'string' ? row : []))
  const kept = keptOf(form)
  const read = readForm(noticeSchema, form)
  const issues: FormIssue[] = [
    ...(chosen.length === 0 ? [{ name: 'row', code: 'rows-missing' }] : []),
    ...(read.ok ? [] : read.issues),
  ]
  if (!read.ok || issues.length > 0) return answer(400, { issues, kept, chosen, checked: null })
  const { value } = read
  const proposal: NoticeProposal = {
    rows: chosen.map(row => {
      const [applicationId = '', version = ''] = row.split(':')
      return { applicationId, expectedVersion: Number(version) }
    }),
    startsOn: value.startsOn,
    title: { zh: value.titleZh, en: value.titleEn },
    text: { zh: value.textZh, en: value.textEn },
    minutes: value.minutes,
    channel: value.channel,
    actor: caseActor(reviewer),
    scope: reviewer.scope,
  }
  if (form.get('intent') === 'check') {
    const tried = await tryNotice(context, proposal)
    return refusedOr(tried, { kept, chosen, language, status: 200 })
  }
  const result = await prepareNoticeOnce(context, value.key, proposal)
  if (result.kind === 'prepared' || result.kind === 'prepared before')
    return redirect(paths.noticeOnDesk(result.id), 303)
  if (result.kind === 'other content')
    return answer(409, {
      issues: [{ name: 'row', code: 'form-stale' }],
      kept,
      chosen,
      checked: null,
    })
  return refusedOr(result, { kept, chosen, language, status: 409 })
}

type Shown = { kept: Kept; chosen: string[]; language: Language; status: 200 | 409 }

function refusedOr(result: PrepareResult, { kept, chosen, language, status }: Shown) {
  switch (result.kind) {
    case 'starts too early':
      return wrong({ name: 'startsOn', code: 'day-early' }, { kept, chosen })
    case 'year unknown':
      return wrong({ name: 'startsOn', code: 'year-unknown' }, { kept, chosen })
    case 'nobody':
    case 'prepared': {
      const issues = result.kind === 'nobody' ? [{ name: 'row', code: 'nobody' }] : []
      const to = result.kind === 'nobody' ? null : formatDay(result.endsOn, language)
      const checked = { rows: checkedRows(result.rows, language), to }
      return answer(result.kind === 'nobody' ? 409 : status, { issues, kept, chosen, checked })
    }
  }
}

function wrong(issue: FormIssue, { kept, chosen }: Pick<Shown, 'kept' | 'chosen'>) {
  return answer(400, { issues: [issue], kept, chosen, checked: null })
}

function answer(status: 200 | 400 | 409, body: Answer) {
  return data(body, { status })
}
