import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { applicationById } from '#db/applications.ts'
import { listObjections, objectionById, type ListedObjection } from '#db/objections.ts'
import { draftsOpenTo } from '#rules/procedure/may-move.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { can } from '../access/policy.ts'
import { notFound } from '../access/require.ts'
import { handlingForms } from '../forms/objection-forms.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { isAgainst } from '../review/moves.ts'
import { refusalWords } from '../review/move-problem.server.ts'
import { caseActor, type Reviewer } from '../review/reviewer.ts'
import { caseFactsOf } from '../use-cases/case-facts.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import {
  acceptObjection,
  noteFindings,
  refuseObjection,
  type HandleResult,
} from '../use-cases/handle-objection.ts'
import { formatInstant } from '../words/format.ts'
import { noticeWords } from '../words/notices.ts'

/** All objections and tips, the latest first. */
export async function objectionsPage({ db }: AppLoadContext, after: string | null) {
  const { rows, next } = await listObjections(db, { after })
  return { next, objections: rows.map(lineOf) }
}

function lineOf(objection: ListedObjection) {
  return {
    id: objection.id,
    number: objection.number,
    company: objection.company_name,
    notice: objection.notice_number,
    lodged: formatInstant(objection.lodged_at),
    status: objection.status,
  }
}

/**
 * One objection as the bureau handles it, with what may be drafted about its case.
 *
 * @throws {Response} 404 where there is none of that id.
 */
export async function objectionPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, language }: { id: string | undefined; language: Language },
) {
  const objection = await objectionOf(context, id)
  const { answered_at: answered } = objection
  return {
    ...lineOf(objection),
    caseId: objection.application_id,
    name: objection.name,
    email: objection.email,
    telephone: objection.telephone,
    ground: objection.ground,
    substance: objection.substance,
    reply: objection.reply,
    findings: objection.findings,
    answer: objection.answer,
    answered: answered === null ? null : formatInstant(answered),
    mayHandle: can(reviewer, 'objection.handle'),
    decisions: await decisionsOn(context, reviewer, { objection, language }),
  }
}

async function decisionsOn(
  context: AppLoadContext,
  reviewer: Reviewer,
  { objection, language }: { objection: ListedObjection; language: Language },
) {
  if (objection.status !== 'accepted') return []
  const { scope } = reviewer
  const application = await applicationById(context.db, { id: objection.application_id, scope })
  if (application === null) return []
  const programme = caseProgramme({}, application)
  const of = { application, programme, at: context.now() }
  const facts = await caseFactsOf(context.db, context, of)
  return draftsOpenTo(facts, caseActor(reviewer), context.today()).map(event => ({
    event,
    label: inLanguage(transitionOf(event).action, language),
    against: isAgainst(event),
  }))
}

type Answer = { issues: FormIssue[]; kept: Kept; problem: string | null; done: 'kept' | null }

/** Accepts an objection, does not admit it, or keeps what was found about it. */
export async function takeObjection(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, form, language }: { id: string | undefined; form: FormData; language: Language },
) {
  const objection = await objectionOf(context, id)
  const handling = {
    objectionId: objection.id,
    actor: caseActor(reviewer),
    scope: reviewer.scope,
  }
  const kept = keptOf(form)
  switch (form.get('intent')) {
    case 'accept': {
      const read = readForm(handlingForms.accept, form)
      if (!read.ok) return answer(400, { ...clean, issues: read.issues, kept })
      const { substance } = read.value
      return told(await acceptObjection(context, { ...handling, substance }), {
        kept,
        language,
        id,
      })
    }
    case 'refuse': {
      const read = readForm(handlingForms.refuse, form)
      if (!read.ok) return answer(400, { ...clean, issues: read.issues, kept })
      const { reply } = read.value
      return told(await refuseObjection(context, { ...handling, reply }), { kept, language, id })
    }
    default: {
      const read = readForm(handlingForms.findings, form)
      if (!read.ok) return answer(400, { ...clean, issues: read.issues, kept })
      const { findings } = read.value
      const result = await noteFindings(context, { ...handling, findings })
      if (result.kind === 'done') return answer(200, { ...clean, kept: {}, done: 'kept' })
      return told(result, { kept, language, id })
    }
  }
}

const clean = { issues: [], problem: null, done: null }

function told(
  result: HandleResult,
  { kept, language, id }: { kept: Kept; language: Language; id: string | undefined },
) {
  const words = noticeWords[language].objections
  switch (result.kind) {
    case 'done':
      return redirect(paths.objection(id ?? ''), 303)
    case 'lost':
      return answer(409, { ...clean, kept, problem: words.lost })
    case 'refused': {
      const { reason } = result
      const isRule = reason.kind !== 'missing' && reason.kind !== 'handed in something else'
      const problem = isRule ? refusalWords(reason, language) : words.cannot
      return answer(409, { ...clean, kept, problem })
    }
    case 'not found':
      throw notFound()
  }
}

function answer(status: 200 | 400 | 409, body: Answer) {
  return data(body, { status })
}

async function objectionOf(
  { db }: AppLoadContext,
  id: string | undefined,
): Promise<ListedObjection> {
  const objection = id === undefined ? null : await objectionById(db, id)
  if (objection === null) throw notFound()
  return objection
}
