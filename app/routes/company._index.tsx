import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { companyDesk, type Errand, type MatchLine } from '#app/applications/desk.server.ts'
import { requireCompany } from '#app/access/require.ts'
import { ApplicationTable } from '#app/components/application-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { DeskWindows } from '#app/components/rounds/desk-windows.tsx'
import { MoreToAnswer } from '#app/components/self-assessment/more-to-answer.tsx'
import { VerdictTag } from '#app/components/verdict-banner.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { companyWords } from '#app/words/company.ts'
import { deskWindows } from '#app/rounds/desk-windows.server.ts'
import { languageOf } from '#app/words/language.ts'
import { roadWords } from '#app/words/road.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(companyWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation, verified } = await requireCompany(request, context)
  const desk = await companyDesk(context.db, {
    organisationId: organisation.id,
    verified,
    language: languageOf(request),
    today: context.today(),
  })
  const windows = await deskWindows(context.db, {
    now: context.now(),
    language: languageOf(request),
  })
  return { ...desk, windows, name: organisation.name, creditCode: organisation.creditCode }
}

export default function CompanyDesk() {
  const words = useWords(companyWords)
  const road = useWords(roadWords)
  const { name, creditCode, errands, applications, matches, open, windows } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={name} lead={words.creditCode(creditCode)} />
      <section aria-labelledby="now" className="mb-10">
        <h2 id="now" className="mb-3">
          {words.now}
        </h2>
        {errands.length === 0 ? (
          <EmptyState title={words.nothingNow}>{words.nothingNowText}</EmptyState>
        ) : (
          <ul className="space-y-3">
            {errands.map((errand, index) => (
              <ErrandRow key={errand.key} errand={errand} isFirst={index === 0} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="applications" className="mb-10">
        <SectionHead
          id="applications"
          title={words.applications}
          to={paths.applications()}
          more={words.allApplications}
        />
        {applications.length === 0 ? (
          <EmptyState
            title={words.noApplications}
            action={
              <Link className="btn" to={paths.matches()}>
                {words.toMatches}
              </Link>
            }
          >
            {words.noApplicationsText}
          </EmptyState>
        ) : (
          <div className="card py-2!">
            <ApplicationTable lines={applications} />
          </div>
        )}
      </section>
      <DeskWindows windows={windows} />
      <section aria-labelledby="matches">
        <SectionHead
          id="matches"
          title={words.matches}
          to={paths.matches()}
          more={words.allMatches}
        />
        <p className="hint mb-3">
          {words.matchesText}{' '}
          <Link className="link" to={paths.road()}>
            {road.link}
          </Link>
        </p>
        <MoreToAnswer count={open} />
        <ul className="grid gap-4 sm:grid-cols-2">
          {matches.map(match => (
            <MatchCard key={match.id} match={match} />
          ))}
        </ul>
      </section>
    </>
  )
}

const edges = {
  action: 'border-s-action',
  good: 'border-s-good',
  due: 'border-s-due',
  bad: 'border-s-bad',
  quiet: 'border-s-line',
} as const

function ErrandRow({ errand, isFirst }: { errand: Errand; isFirst: boolean }) {
  return (
    <li
      className={`card flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-s-4 py-4! ${edges[errand.tone]}`}
    >
      <div className="min-w-0 flex-1 basis-72">
        <h3>{errand.title}</h3>
        <p className="hint">{errand.text}</p>
      </div>
      <Link className={isFirst ? 'btn btn-primary' : 'btn'} to={errand.to}>
        {errand.go}
      </Link>
    </li>
  )
}

function SectionHead(props: { id: string; title: string; to: string; more: string }) {
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 id={props.id}>{props.title}</h2>
      <Link className="link" to={props.to}>
        {props.more}
      </Link>
    </div>
  )
}

function MatchCard({ match }: { match: MatchLine }) {
  const words = useWords(companyWords)
  return (
    <li className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-4!">
      <div>
        <Link className="link font-semibold" to={match.to}>
          {match.name}
        </Link>
        <p className="hint">{words.metOf(match.met, match.counted)}</p>
      </div>
      <VerdictTag outcome={match.outcome} />
    </li>
  )
}
