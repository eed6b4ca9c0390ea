import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import type { Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { moveForms, type MoveAsks } from '../forms/review-forms.ts'
import { paths } from '../paths.ts'
import type { Handed } from '../use-cases/handed.ts'
import { moveApplication, type CaseActor } from '../use-cases/move-application.ts'
import { moveProblem, type MoveProblem } from './move-problem.server.ts'
import type { StaffMove } from './move-page.server.ts'
import type { Reviewer } from './reviewer.ts'

type Step = { id: string; move: StaffMove; form: FormData; language: Language }

/**
 * Takes a step of the procedure from its form: 303 back to the case, 400 with what is missing, or
 * 409 with who was faster or what stands against it. What was typed is kept.
 */
export async function takeStep(context: AppLoadContext, reviewer: Reviewer, step: Step) {
  const { move, form } = step
  const { against } = move
  const read = readForm<Entries>(moveForms[move.asks][against ? 'against' : 'for'], form)
  if (!read.ok) return answer(400, { issues: read.issues, kept: read.kept, problem: null })
  const kept = keptOf(form)
  if (read.value.on !== undefined && read.value.on > context.today())
    return answer(400, { issues: [{ name: 'on', code: 'day-future' }], kept, problem: null })
  const result = await moveApplication(context, {
    applicationId: step.id,
    event: move.event,
    expectedVersion: Number(read.value.version),
    actor: caseActor(reviewer),
    scope: reviewer.scope,
    handed: handedIn(move.asks, read.value),
  })
  switch (result.kind) {
    case 'moved':
      return redirect(paths.reviewCase(step.id), { status: 303 })
    case 'not found':
      throw notFound()
    case 'refused':
      if (result.reason.kind === 'missing' && result.reason.field === 'on')
        return answer(400, { issues: [{ name: 'on', code: 'day-wrong' }], kept, problem: null })
      return answer(409, { issues: [], kept, problem: moveProblem(result, step.language) })
    case 'lost':
      return answer(409, { issues: [], kept, problem: moveProblem(result, step.language) })
  }
}

export function caseActor({ account, role, districtCode }: Reviewer): CaseActor {
  return { id: account.id, role, districtCode }
}

type Entries = { version: string; text?: string; number?: string; on?: string }

function handedIn(asks: MoveAsks, { text = '', number = '', on = '' }: Entries): Handed {
  switch (asks) {
    case 'nothing':
      return { kind: 'nothing' }
    case 'note':
    case 'reason':
      return { kind: asks, text }
    case 'external result':
      return { kind: 'external result', number, on, text }
  }
}

type Answer = { issues: FormIssue[]; kept: Kept; problem: MoveProblem | null }

function answer(status: 400 | 409, body: Answer) {
  return data(body, { status })
}
