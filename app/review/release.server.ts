import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { isEnded } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound, requireMay } from '../access/require.ts'
import { releaseForm } from '../forms/assign-forms.ts'
import { keptOf, readForm } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { releaseCase } from '../use-cases/release-case.ts'
import { caseUnderReview } from './case.server.ts'
import { caseActor, type Reviewer } from './reviewer.ts'

type Asked = { id: string | undefined; language: Language }

/** What an officer is about to hand back. */
export async function releasePage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, language }: Asked,
) {
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  requireMay(reviewer, 'case.release', { state: application.state })
  return {
    id: application.id,
    version: String(application.version),
    company: application.organisation_name,
    number: application.number ?? '',
    programme: inLanguage(programme.names, language),
    isYours: application.assigned_to === reviewer.account.id && !isEnded(application.state),
  }
}

/** Hands it back: 303 to the queue, 400 with what is missing, or 409 where it is no longer theirs. */
export async function takeRelease(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, form }: { id: string | undefined; form: FormData },
) {
  const { application } = await caseUnderReview(context, reviewer, id)
  requireMay(reviewer, 'case.release', { state: application.state })
  const read = readForm(releaseForm, form)
  if (!read.ok) return data({ issues: read.issues, kept: read.kept, lost: false }, { status: 400 })
  const result = await releaseCase(context, {
    applicationId: application.id,
    version: Number(read.value.version),
    reason: read.value.reason,
    isTie: read.value.tie === 'yes',
    actor: { ...caseActor(reviewer), name: reviewer.account.name },
    scope: reviewer.scope,
  })
  switch (result.kind) {
    case 'released':
      return redirect(paths.review(), { status: 303 })
    case 'not found':
      throw notFound()
    case 'lost':
      return data(
        { issues: [{ name: 'reason', code: 'form-stale' }], kept: keptOf(form), lost: false },
        { status: 409 },
      )
    case 'not yours':
      return data({ issues: [], kept: keptOf(form), lost: true }, { status: 409 })
  }
}
