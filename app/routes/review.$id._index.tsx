import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ClauseExplanation } from '../components/clause-explanation.tsx'
import { Notice } from '../components/notice.tsx'
import { PaperLinks } from '../components/paper-links.tsx'
import { ReviewAnswers } from '../components/review-answers.tsx'
import { ReviewAssignments } from '../components/review-assignments.tsx'
import { ReviewEvidence } from '../components/review-evidence.tsx'
import { ReviewHead } from '../components/review-head.tsx'
import { ReviewOutline } from '../components/review-outline.tsx'
import { ReviewMails, ReviewNotices, ReviewStory } from '../components/review-story.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { paperLinks } from '../pdf/paper-links.server.ts'
import { casePage, caseUnderReview } from '../review/case.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { lifeWords } from '../words/life.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const ordinal = Number(new URL(request.url).searchParams.get('version'))
  const language = languageOf(request)
  const page = await casePage(context, reviewer, {
    id: params['id'],
    ordinal: Number.isInteger(ordinal) && ordinal > 0 ? ordinal : null,
    language,
  })
  const { application } = await caseUnderReview(context, reviewer, params['id'])
  return {
    ...page,
    papers: await paperLinks(context, application, { reader: 'house', language }),
    isDecided: ['recognised', 'rejected', 'revoked'].includes(application.state),
  }
}

export default function ReviewCase() {
  const page = useLoaderData<typeof loader>()
  const life = useWords(lifeWords)
  return (
    <>
      <ReviewHead page={page} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[11rem_minmax(0,1fr)] xl:grid-cols-[11rem_minmax(0,1fr)_24rem] xl:grid-rows-[auto_1fr]">
        <Zones />
        <div className="space-y-6 lg:col-start-2">
          <ReviewNotices notices={page.notices} />
          <ReviewStory story={page.story} ended={page.head.ended} />
          <ReviewAssignments history={page.assignments.history} />
          <ReviewMails id={page.head.id} mails={page.mails} />
          <PaperLinks links={page.papers} />
          {page.isDecided && (
            <p className="no-print">
              <Link className="btn" to={paths.reviewAfter(page.head.id)}>
                {life.toHere}
              </Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

function Zones() {
  const words = useWords(reviewWords).case
  const { head, remarks, version } = useLoaderData<typeof loader>()
  if (version === null) return null
  return (
    <>
      <ReviewOutline version={version} />
      <section aria-labelledby="answers-title">
        <h2 id="answers-title">{words.answers}</h2>
        <p className="hint mb-3">{words.answersLead}</p>
        <Versions />
        <ReviewAnswers sections={version.sections} staff={{ id: head.id, remarks }} />
        {version.declaration !== null && (
          <section className="card mt-6">
            <h3 className="mb-2 text-lg">{words.declaration}</h3>
            <p lang={version.declaration.language} className="whitespace-pre-line">
              {version.declaration.text}
            </p>
            <p className="hint mt-2">
              {words.declaredBy(version.declaration.name, version.declaration.at)}
            </p>
          </section>
        )}
      </section>
      <aside className="space-y-8 lg:col-start-2 xl:col-start-3 xl:row-span-2">
        <ReviewEvidence id={head.id} papers={version.papers} remarks={remarks} />
        <section aria-labelledby="rules-title">
          <h2 id="rules-title">{words.rules}</h2>
          <p className="hint mb-3">{words.rulesLead}</p>
          {!version.result.agrees && <Notice tone="due">{words.disagrees}</Notice>}
          <ClauseExplanation view={version.result.explanation} sectionHref={answersOf} />
          <p className="hint mt-3">
            {words.ruleBook} <code>{version.result.ruleBook}</code>
          </p>
        </section>
      </aside>
    </>
  )
}

/** The section of the answers on this page in which a fact is stated. */
function answersOf(section: string): string {
  return `#answers-${section}`
}

function Versions() {
  const words = useWords(reviewWords).case
  const { version, versions } = useLoaderData<typeof loader>()
  if (version === null) return null
  return (
    <>
      {!version.latest && <Notice tone="due">{words.notLatest}</Notice>}
      <ul className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] no-print">
        {versions.map(each => (
          <li key={each.ordinal}>
            {each.ordinal === version.ordinal ? (
              <strong aria-current="true">{words.versionOf(each.ordinal, each.at)}</strong>
            ) : (
              <Link className="link" to={`?version=${each.ordinal}`} preventScrollReset>
                {words.versionOf(each.ordinal, each.at)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

export const meta = pageTitle(reviewWords, words => words.case.title)
