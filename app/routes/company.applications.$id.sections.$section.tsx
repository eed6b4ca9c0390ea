import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { actOnPart } from '#app/applications/act-on-part.server.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { partView, type PartView } from '#app/applications/part-view.server.ts'
import { partNamed } from '#app/applications/parts.server.ts'
import { AlsoHere } from '#app/components/also-here.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { MovedOn } from '#app/components/moved-on.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PartForm } from '#app/components/part-form.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { applicationPlace, profilePlace } from '#app/presence/places.ts'
import { applicationWords } from '#app/words/application.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const { db } = context
  const key = { id: params['id'], organisationId: organisation.id, day: context.today() }
  const file = await caseFile(db, key)
  const part = partNamed(file.programme, params['section'])
  if (part === null) throw notFound()
  return { view: partView(file, part, { language: languageOf(request) }) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, entries } = await companyForm(request, context)
  requireMay(actor, 'application.edit', { organisationId: actor.organisation.id })
  const { id, section } = params
  const language = languageOf(request)
  const acted = await actOnPart(context, { id, section, actor, entries, language })
  if (acted.kind === 'autosaved') return acted.answer
  if (acted.kind === 'saved') return redirect(acted.to, 303)
  return data(acted.answer, { status: acted.status })
}

export default function ApplicationSection() {
  const words = useWords(applicationWords)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  if (answer !== undefined && 'movedOn' in answer)
    return <MovedOn title={loaded.view.title} view={answer.movedOn} kept={answer.kept} />
  const answered = answer !== undefined && 'view' in answer ? answer : null
  const view = answered?.view ?? loaded.view
  const comparison = answered?.comparison ?? null
  return (
    <>
      <PageHead
        title={view.title}
        lead={view.correcting ? words.onlyListed : view.shared ? words.sharedHint : view.lead}
        crumbs={[
          { label: words.listTitle, to: paths.applications() },
          { label: view.programme, to: paths.application(view.application) },
        ]}
      />
      {search.has('saved') && answered === null && view.savedAt !== null && (
        <Notice tone={view.issues.length === 0 ? 'good' : 'due'} live>
          {view.issues.length === 0 ? words.saved(view.savedAt) : words.savedWithProblems}
        </Notice>
      )}
      <ErrorSummary issues={view.issues} />
      <AlsoHere place={placeOf(view)} kind="form" />
      <div className="card">
        <PartForm
          key={`${view.name} ${comparison === null ? '' : view.version}`}
          view={view}
          comparison={comparison}
        />
      </div>
    </>
  )
}

/** What is asked in a correction is written for that notice alone. */
function placeOf(view: Pick<PartView, 'application' | 'name' | 'shared' | 'correcting'>): string {
  return view.shared && !view.correcting
    ? profilePlace(view.name)
    : applicationPlace(view.application, view.name)
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  titleOf(data?.view.title, page)

export { saveLater as clientAction } from '#app/components/autosave/save-later.ts'
export { staysAsItIs as shouldRevalidate } from '#app/components/autosave/stays-as-it-is.ts'
export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
