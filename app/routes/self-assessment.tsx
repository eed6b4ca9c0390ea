import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { lazy, Suspense } from 'react'
import { parametersOn } from '#db/parameter-settings.ts'
import { actorOf } from '#app/access/actor.ts'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { StartForm } from '#app/components/self-assessment/start-form.tsx'
import type { PortalContext } from '#app/context.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import {
  startPage,
  visitorStep,
  type VisitorPage,
} from '#app/self-assessment/visitor-walk.server.ts'
import { languageOf } from '#app/words/language.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(selfAssessmentWords, words => words.title)

async function readerOf(request: Request, context: PortalContext) {
  const day = context.today()
  return { day, overrides: await parametersOn(context.db, day), language: languageOf(request) }
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { kind } = await actorOf(request, context)
  return { page: startPage(await readerOf(request, context)), actor: kind }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { page, status } = visitorStep(form, await readerOf(request, context))
  return data(page, { status })
}

/** The questions come when they are reached, so that the page opens light. */
const VisitorWalk = lazy(async () => {
  const { VisitorWalk } = await import('#app/components/self-assessment/visitor-walk.tsx')
  return { default: VisitorWalk }
})

export default function SelfAssessment() {
  const words = useWords(selfAssessmentWords)
  const loaded = useLoaderData<typeof loader>()
  const stepped = useActionData<typeof action>()
  const page: VisitorPage = stepped ?? loaded.page
  return (
    <>
      <PageHead title={words.title} lead={page.kind === 'start' ? words.lead : undefined} />
      {page.kind === 'start' ? (
        <Start page={page} isCompany={loaded.actor === 'company'} />
      ) : (
        <Suspense>
          <VisitorWalk view={page.view} isVisitor={loaded.actor === 'anonymous'} />
        </Suspense>
      )}
    </>
  )
}

function Start(props: { page: Extract<VisitorPage, { kind: 'start' }>; isCompany: boolean }) {
  const words = useWords(selfAssessmentWords)
  const { choices, issues, isBroken } = props.page
  return (
    <>
      {isBroken && (
        <Notice tone="bad" title={words.broken} live>
          <p>{words.brokenText}</p>
        </Notice>
      )}
      {props.isCompany && (
        <Notice tone="action" title={words.ownLink}>
          <Link className="link" to={paths.companySelfAssessment()}>
            {words.ownAction}
          </Link>
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <StartForm choices={choices} error={issues[0]?.message} />
    </>
  )
}
