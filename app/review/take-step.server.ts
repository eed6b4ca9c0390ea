import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { isGround } from '#rules/procedure/grounds.ts'
import { notFound } from '../access/require.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { moveForms } from '../forms/review-forms.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { draftDecision } from '../use-cases/draft-decision.ts'
import type { Handed } from '../use-cases/handed.ts'
import { moveApplication } from '../use-cases/move-application.ts'
import { caseUnderReview } from './case.server.ts'
import type { AskedStep } from './move-page.server.ts'
import { moveProblem, type MoveProblem } from './move-problem.server.ts'
import { caseActor, type Reviewer } from './reviewer.ts'
import { staffStep, type StaffStep } from './staff-step.ts'

/**
 * Takes, drafts or signs a step of the procedure from its form: 303 back to the case, 400 with what
 * is missing, or 409 with who was faster or what stands against it. What was typed is kept.
 */
export async function takeStep(
  context: AppLoadContext,
  reviewer: Reviewer,
  { form, ...asked }: AskedStep & { form: FormData },
) {
  const { application } = await caseUnderReview(context, reviewer, asked.id)
  const { settings } = caseProgramme({}, application)
  const step = staffStep(asked.event, { ...asked, ...settings })
  const read = readForm<Entries>(moveForms[step.asks][step.against ? 'against' : 'for'], form)
  if (!read.ok) return answer(400, { issues: read.issues, kept: read.kept, problem: null })
  const kept = keptOf(form)
  if (read.value.on !== undefined && read.value.on > context.today())
    return answer(400, { issues: [{ name: 'on', code: 'day-future' }], kept, problem: null })
  const result = await (step.mode === 'draft' ? draftDecision : moveApplication)(context, {
    applicationId: application.id,
    event: step.event,
    expectedVersion: Number(read.value.version),
    actor: caseActor(reviewer),
    scope: reviewer.scope,
    handed: handedIn(step, read.value),
  })
  switch (result.kind) {
    case 'moved':
    case 'drafted':
      return redirect(paths.reviewCase(application.id), { status: 303 })
    case 'not found':
      throw notFound()
    case 'refused': {
      const missing = result.reason.kind === 'missing' ? result.reason.field : null
      if (missing === 'on') return wrong(kept, { name: 'on', code: 'day-wrong' })
      if (missing === 'grounds') return wrong(kept, { name: 'ground', code: 'ground-missing' })
      return answer(409, { issues: [], kept, problem: moveProblem(result, asked.language) })
    }
    case 'lost':
      return answer(409, { issues: [], kept, problem: moveProblem(result, asked.language) })
  }
}

type Entries = { version: string; text?: string; ground?: string; number?: string; on?: string }

function handedIn({ asks }: StaffStep, entries: Entries): Handed {
  const { text = '', ground = '', number = '', on = '' } = entries
  switch (asks) {
    case 'nothing':
      return { kind: 'nothing' }
    case 'note':
    case 'reason':
      return { kind: asks, text }
    case 'grounds':
      return { kind: 'grounds', grounds: isGround(ground) ? [ground] : [], text }
    case 'external result':
      return { kind: 'external result', number, on, text }
  }
}

type Answer = { issues: FormIssue[]; kept: Kept; problem: MoveProblem | null }

function wrong(kept: Kept, issue: FormIssue) {
  return answer(400, { issues: [issue], kept, problem: null })
}

function answer(status: 400 | 409, body: Answer) {
  return data(body, { status })
}
