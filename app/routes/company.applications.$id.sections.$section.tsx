import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  useSearchParams,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { partView } from '#app/applications/part-view.server.ts'
import { partNamed } from '#app/applications/parts.server.ts'
import { savePart } from '#app/applications/save-part.server.ts'
import { ConflictNotice } from '#app/components/conflict-notice.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PartForm } from '#app/components/part-form.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { formatInstant } from '#app/words/format.ts'
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
  const organisationId = actor.organisation.id
  const key = { id: params['id'], organisationId, day: context.today() }
  const file = await caseFile(context.db, key)
  const part = partNamed(file.programme, params['section'])
  if (part === null) throw notFound()
  requireMay(actor, 'application.edit', { organisationId })
  const language = languageOf(request)
  const words = applicationWords[language]
  const isAutosave = entries['intent'] === 'autosave'
  const tick = isAutosave ? 'keep' : entries['tick'] === 'yes' ? 'give' : 'take away'
  const result = await savePart(context, { actor, file, part, entries, language, tick })
  if (isAutosave) {
    if (result.kind !== 'saved') return { autosaved: false } as const
    const at = formatInstant(context.now()).slice(-5)
    return { autosaved: true, version: result.version, at } as const
  }
  const { id } = file.application
  if (result.kind === 'not open') throw redirect(paths.application(id))
  const view = partView(await caseFile(context.db, key), part, { language, typed: entries })
  const refused = (names: readonly string[], message: string, status: number) => {
    const issues = [...view.issues, ...names.map(name => ({ name, message }))]
    return data({ view: { ...view, issues }, differences: null }, { status })
  }
  switch (result.kind) {
    case 'conflict':
      return data({ view, differences: result.differences }, { status: 409 })
    case 'too long':
      return refused(result.names, words.tooLong, 400)
    case 'not ticked':
      return refused(
        ['tick'],
        part.facts.length > 0 ? words.tickRefused : words.tickRefusedStatement,
        400,
      )
    case 'saved': {
      const goesBack = entries['intent'] === 'back' && view.issues.length === 0
      const back = view.correcting ? paths.correction(id) : paths.application(id)
      return redirect(goesBack ? back : `${paths.applicationSection(id, part.name)}?saved=1`, 303)
    }
  }
}

/** A background save changes nothing that the page shows but its own line. */
export function shouldRevalidate({
  formData,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return formData?.get('intent') === 'autosave' ? false : defaultShouldRevalidate
}

export default function ApplicationSection() {
  const words = useWords(applicationWords)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const refused = answer !== undefined && 'view' in answer ? answer : null
  const view = refused?.view ?? loaded.view
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
      {search.has('saved') && refused === null && view.savedAt !== null && (
        <Notice tone={view.issues.length === 0 ? 'good' : 'due'} live>
          {view.issues.length === 0 ? words.saved(view.savedAt) : words.savedWithProblems}
        </Notice>
      )}
      {refused?.differences != null && (
        <ConflictNotice
          title={words.conflictTitle}
          text={words.conflictText}
          differences={refused.differences}
        />
      )}
      <ErrorSummary issues={view.issues} />
      <div className="card">
        <PartForm key={`${view.name} ${refused?.differences == null}`} view={view} />
      </div>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  titleOf(data?.view.title, page)

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
