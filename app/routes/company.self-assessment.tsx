import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { parametersOn } from '#db/parameter-settings.ts'
import { requireCompany } from '#app/access/require.ts'
import { ComparisonBox } from '#app/components/autosave/comparison-box.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { Walking } from '#app/components/self-assessment/walking.tsx'
import type { PortalContext } from '#app/context.ts'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import {
  companyStart,
  companyStep,
  type CompanyWalkView,
} from '#app/self-assessment/company-walk.server.ts'
import { companyWords } from '#app/words/company.ts'
import { languageOf } from '#app/words/language.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(selfAssessmentWords, words => words.title)

async function readerOf(request: Request, context: PortalContext) {
  const day = context.today()
  return { day, overrides: await parametersOn(context.db, day), language: languageOf(request) }
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const reader = await readerOf(request, context)
  return companyStart({ db: context.db, organisationId: organisation.id, reader })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, entries } = await companyForm(request, context)
  const reader = await readerOf(request, context)
  const { view, status } = await companyStep(context, { actor, entries, reader })
  return data(view, { status })
}

export default function CompanySelfAssessment() {
  const words = useWords(selfAssessmentWords)
  const company = useWords(companyWords)
  const loaded = useLoaderData<typeof loader>()
  const stepped = useActionData<typeof action>()
  const view: CompanyWalkView = stepped ?? loaded
  return (
    <>
      <PageHead
        title={words.title}
        lead={view.canGoBack ? undefined : words.companyLead}
        crumbs={[{ label: company.title, to: paths.company() }]}
      />
      {view.isBroken && (
        <Notice tone="bad" title={words.broken} live>
          <p>{words.brokenText}</p>
        </Notice>
      )}
      <Walking
        view={view}
        to={paths.match}
        hidden={
          <>
            <input type="hidden" name="version" value={view.version} readOnly />
            <input type="hidden" name="was" value={JSON.stringify(view.was)} readOnly />
            {view.comparison !== null && <ComparisonBox comparison={view.comparison} />}
          </>
        }
        after={
          <p className="mb-8">
            <Link className="btn btn-primary" to={paths.matches()}>
              {words.toMatches}
            </Link>
          </p>
        }
      />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
