import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { notFound, requireCompany } from '#app/access/require.ts'
import { AlsoHere } from '#app/components/also-here.tsx'
import { AutosaveForm } from '#app/components/autosave/autosave-form.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FactForm } from '#app/components/fact-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { profilePlace } from '#app/presence/places.ts'
import { actOnSection } from '#app/profile/act-on-section.server.ts'
import { profileSectionView, readProfile } from '#app/profile/profile-view.server.ts'
import { profileSectionNamed } from '#app/profile/sections.server.ts'
import { languageOf } from '#app/words/language.ts'
import { profileWords } from '#app/words/profile.ts'
import { useWords } from '#app/words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const section = profileSectionNamed(params['section'])
  if (section === null) throw notFound()
  const language = languageOf(request)
  const profile = await readProfile(context.db, organisation.id, context.today())
  const view = profileSectionView(profile, section, { language })
  return { view, title: profileWords[language].sections[section] }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const section = profileSectionNamed(params['section'])
  if (section === null) throw notFound()
  const { actor, entries } = await companyForm(request, context)
  const acted = await actOnSection(context, {
    actor,
    section,
    entries,
    language: languageOf(request),
  })
  if (acted.kind === 'autosaved') return acted.answer
  if (acted.kind === 'saved') return redirect(acted.to, 303)
  return data(acted.answer, { status: acted.status })
}

export default function ProfileSection() {
  const { view } = useLoaderData<typeof loader>()
  return <SectionPage key={view.section} />
}

function SectionPage() {
  const words = useWords(profileWords)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const answered = answer !== undefined && 'view' in answer ? answer : null
  const view = answered?.view ?? loaded.view
  const comparison = answered?.comparison ?? null
  const leads: Readonly<Record<string, string>> = words.sectionLeads
  return (
    <>
      <PageHead
        title={loaded.title}
        lead={leads[view.section]}
        crumbs={[{ label: words.title, to: paths.profile() }]}
      />
      {search.has('saved') && answered === null && view.savedAt !== null && (
        <Notice tone={view.issues.length === 0 ? 'good' : 'due'} live>
          {view.issues.length === 0 ? words.saved(view.savedAt) : words.savedWithProblems}
        </Notice>
      )}
      <ErrorSummary issues={view.issues} />
      <AlsoHere place={profilePlace(view.section)} kind="form" />
      <div className="card">
        <AutosaveForm
          key={comparison === null ? '' : view.version}
          shown={view}
          savedAt={view.savedAt}
          comparison={comparison}
        >
          <FactForm fields={view.fields} />
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <button name="intent" value="next" className="btn btn-primary">
              {view.next === null ? words.saveAndBack : words.saveAndNext}
            </button>
            <button name="intent" value="save" className="btn">
              {words.saveOnly}
            </button>
            <Link className="link ms-2" to={paths.profile()}>
              {words.back}
            </Link>
          </div>
        </AutosaveForm>
      </div>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)

export { saveLater as clientAction } from '#app/components/autosave/save-later.ts'
export { staysAsItIs as shouldRevalidate } from '#app/components/autosave/stays-as-it-is.ts'
export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
