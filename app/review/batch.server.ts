import type { AppLoadContext } from '@remix-run/node'
import { data } from '@remix-run/node'
import { accountNames } from '#db/accounts.ts'
import { queueOf, type Application } from '#db/applications.ts'
import { openDecisionDraft } from '#db/decision-drafts.ts'
import { newId } from '#db/id.ts'
import { grounds, isGround } from '#rules/procedure/grounds.ts'
import { draftsOpenTo } from '#rules/procedure/may-move.ts'
import {
  isApplicationEvent,
  transitionOf,
  type ApplicationEvent,
} from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { batchForms } from '../forms/decision-forms.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { checkedRows, type CheckedRow } from '../notices/problem-words.server.ts'
import { caseFactsOf } from '../use-cases/case-facts.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { draftedIn, type Handed } from '../use-cases/handed.ts'
import { decideBatch, tryBatch, type Batch } from '../use-cases/decide-batch.ts'
import { decisionWords } from '../words/decisions.ts'
import { isMadeHere } from './moves.ts'
import { caseActor, type Reviewer } from './reviewer.ts'

/** Cases read for a batch; those that wait longest come first. */
const CASES_READ = 200

/** Only the head signs; who drafts chooses one programme and one decision. */
function doesOf({ role }: Reviewer): Batch['does']['kind'] {
  return role === 'head' ? 'sign' : 'draft'
}

/** What the reviewer may do for several cases at once. */
export async function batchPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { programme: wanted, language }: { programme: string | null; language: Language },
) {
  const { db } = context
  const { scope } = reviewer
  const does = doesOf(reviewer)
  const filter = { states: ['pending_decision'] as const, draft: 'waiting' as const }
  const asked = does === 'sign' ? filter : { states: filter.states }
  const { rows } = await queueOf(db, { scope, filter: asked }, { size: CASES_READ })
  const versions = [...new Set(rows.map(row => row.programme_version))]
  const programme =
    does === 'sign' ? null : (versions.find(each => each === wanted) ?? versions[0] ?? null)
  const chosen = rows.filter(row => programme === null || row.programme_version === programme)
  const events = does === 'sign' ? [] : await eventsFor(context, reviewer, chosen)
  return {
    key: newId(),
    does,
    programme: programme ?? '',
    programmes: rowsByProgramme(rows, language),
    events: events.map(event => ({
      value: event,
      label: inLanguage(transitionOf(event).action, language),
    })),
    grounds: transitionOf('reject').grounds.map(value => ({
      value,
      label: inLanguage(grounds[value], language),
    })),
    cases: await casesOf(context, chosen, { does, language }),
  }
}

function rowsByProgramme(rows: readonly Application[], language: Language) {
  const names = new Map(
    rows.map(row => [row.programme_version, inLanguage(programmeOf(row).names, language)]),
  )
  return [...names].map(([value, label]) => ({ value, label }))
}

/** The decisions that may be drafted for one of the cases at least. */
async function eventsFor(
  context: AppLoadContext,
  reviewer: Reviewer,
  cases: readonly Application[],
): Promise<ApplicationEvent[]> {
  const open = new Set<ApplicationEvent>()
  for (const application of cases) {
    const programme = caseProgramme({}, application)
    const of = { application, programme, at: context.now() }
    const facts = await caseFactsOf(context.db, context, of)
    for (const event of draftsOpenTo(facts, caseActor(reviewer), context.today()))
      if (isMadeHere(event)) open.add(event)
  }
  return [...open]
}

async function casesOf(
  { db }: AppLoadContext,
  cases: readonly Application[],
  { does, language }: { does: Batch['does']['kind']; language: Language },
) {
  const words = decisionWords[language].batch
  const shown = []
  for (const each of cases) {
    const draft = await openDecisionDraft(db, each.id)
    if (does === 'sign' && draft?.event === 'publish_notice') continue
    const names = await accountNames(db, draft === null ? [] : [draft.drafted_by])
    shown.push({
      value: `${each.id}:${each.version}`,
      company: each.organisation_name,
      number: each.number ?? '',
      drafted:
        draft === null
          ? ''
          : words.drafted(
              inLanguage(transitionOf(draft.event).action, language),
              names.get(draft.drafted_by) ?? '',
            ),
      says: does === 'sign' && draft !== null ? saidIn(draftedIn(draft.handed), language) : [],
    })
  }
  return shown
}

/** What a draft will tell the company, its grounds first. */
function saidIn(handed: Handed, language: Language): string[] {
  const named = handed.kind === 'grounds' ? handed.grounds : []
  const text = 'text' in handed ? (handed.text ?? '') : ''
  return [...named.map(each => inLanguage(grounds[each], language)), text].filter(
    line => line !== '',
  )
}

type Answer = {
  issues: FormIssue[]
  kept: Kept
  chosen: string[]
  checked: CheckedRow[] | null
  done: CheckedRow[] | null
  repeated: { done: number; all: number } | null
}

/** Checks or does a batch from its form. */
export async function takeBatch(
  context: AppLoadContext,
  reviewer: Reviewer,
  { form, language }: { form: FormData; language: Language },
) {
  const chosen = form.getAll('row').flatMap(row => (typeof row === 'string' ? row : []))
  const base = { ...nothing, kept: keptOf(form), chosen }
  const read = doesOf(reviewer) === 'sign' ? readSign(form) : readDraft(form)
  const issues: FormIssue[] = [
    ...(chosen.length === 0 ? [{ name: 'row', code: 'rows-missing' }] : []),
    ...(read.ok ? [] : read.issues),
  ]
  if (!read.ok || issues.length > 0) return answer(400, { ...base, issues })
  const batch: Batch = {
    rows: chosen.map(row => {
      const [applicationId = '', version = ''] = row.split(':')
      return { applicationId, expectedVersion: Number(version) }
    }),
    does: read.does,
    actor: caseActor(reviewer),
    scope: reviewer.scope,
  }
  if (form.get('intent') === 'check')
    return answer(200, { ...base, checked: checkedRows(await tryBatch(context, batch), language) })
  const result = await decideBatch(context, read.key, batch)
  switch (result.kind) {
    case 'done':
      return answer(200, { ...base, done: checkedRows(result.rows, language) })
    case 'repeated':
      return answer(200, { ...base, repeated: { done: result.done, all: result.all } })
    case 'other content':
      return answer(409, { ...base, issues: [{ name: 'row', code: 'form-stale' }] })
  }
}

const nothing = { issues: [], checked: null, done: null, repeated: null }

type Read = { ok: true; key: string; does: Batch['does'] } | { ok: false; issues: FormIssue[] }

function readSign(form: FormData): Read {
  const read = readForm(batchForms.sign, form)
  return read.ok ? { ok: true, key: read.value.key, does: { kind: 'sign' } } : read
}

function readDraft(form: FormData): Read {
  const read = readForm(batchForms.draft, form)
  if (!read.ok) return read
  const { event, ground, text, key } = read.value
  if (!isApplicationEvent(event) || !isMadeHere(event))
    return { ok: false, issues: [{ name: 'event', code: 'event-missing' }] }
  const asksGround = transitionOf(event).asks === 'grounds'
  if (asksGround && !isGround(ground))
    return { ok: false, issues: [{ name: 'ground', code: 'ground-missing' }] }
  const handed =
    asksGround && isGround(ground)
      ? ({ kind: 'grounds', grounds: [ground], text } as const)
      : ({ kind: 'reason', text } as const)
  return { ok: true, key, does: { kind: 'draft', event, handed } }
}

function answer(status: 200 | 400 | 409, body: Answer) {
  return data(body, { status })
}
