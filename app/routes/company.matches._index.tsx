import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { parametersOn } from '#db/parameter-settings.ts'
import { requireCompany } from '#app/access/require.ts'
import type { MatchView } from '#app/assessments/matches.ts'
import { matchesOf } from '#app/assessments/matches.server.ts'
import { ownBars } from '#app/certificates/own-bar.server.ts'
import { EmptyState } from '#app/components/empty-state.tsx'
import { MoreToAnswer } from '#app/components/self-assessment/more-to-answer.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { LevelTag } from '#app/components/programme-tags.tsx'
import { VerdictTag } from '#app/components/verdict-banner.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { readProfile } from '#app/profile/profile-view.server.ts'
import { openFacts } from '#app/self-assessment/open-facts.server.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { matchesWords } from '#app/words/matches.ts'
import { companyWords } from '#app/words/company.ts'
import { formatDay } from '#app/words/format.ts'
import { languageOf } from '#app/words/language.ts'
import { programmeKindWords } from '#app/words/programme-kinds.ts'
import { roadWords } from '#app/words/road.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(matchesWords, words => words.matchesTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const language = languageOf(request)
  const day = context.today()
  const { read } = await readProfile(context.db, organisation.id, day)
  const overrides = await parametersOn(context.db, day)
  return {
    day: formatDay(day, language),
    isEmpty: Object.keys(read.facts).length === 0,
    hasIssues: read.issues.length > 0,
    open: openFacts(read.facts, { day, overrides }),
    matches: matchesOf(read.facts, { day, overrides, language }),
    bars: await ownBars(context, { organisationId: organisation.id, language }),
  }
}

export default function Matches() {
  const words = useWords(matchesWords)
  const { never } = useWords(assessmentWords)
  const company = useWords(companyWords)
  const road = useWords(roadWords)
  const { day, isEmpty, hasIssues, matches, open } = useLoaderData<typeof loader>()
  const own = matches.filter(match => match.subject === 'company')
  const others = matches.filter(match => match.subject !== 'company')
  return (
    <>
      <PageHead
        title={words.matchesTitle}
        lead={words.matchesLead}
        crumbs={[{ label: company.title, to: paths.company() }]}
        action={
          <Link className="btn btn-primary" to={paths.profile()}>
            {words.fillProfile}
          </Link>
        }
      />
      {hasIssues && <Notice tone="due" title={words.profileIssues} />}
      {isEmpty && (
        <div className="mb-6">
          <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
        </div>
      )}
      <MoreToAnswer count={open} />
      <p className="hint mb-6">
        {words.matchesDay(day)} · {never}{' '}
        <Link className="link" to={paths.road()}>
          {road.link}
        </Link>
      </p>
      <List title={words.ownTitle} matches={own} />
      <List title={words.othersTitle} lead={words.othersText} matches={others} />
    </>
  )
}

function List(props: { title: string; lead?: string; matches: readonly MatchView[] }) {
  if (props.matches.length === 0) return null
  return (
    <section className="mb-10">
      <h2>{props.title}</h2>
      {props.lead !== undefined && <p className="hint">{props.lead}</p>}
      <ul className="mt-3 space-y-4">
        {props.matches.map(match => (
          <Match key={match.id} match={match} />
        ))}
      </ul>
    </section>
  )
}

function Match(props: { match: MatchView }) {
  const words = useWords(matchesWords)
  const { counts } = useWords(assessmentWords)
  const { subjects } = useWords(programmeKindWords)
  const { match } = props
  const bar = useLoaderData<typeof loader>().bars[match.family]
  return (
    <li className="card grid items-center gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="text-lg">
            <Link className="link" to={paths.match(match.id)}>
              {match.name}
            </Link>
          </h3>
          <LevelTag level={match.level} />
        </div>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <VerdictTag outcome={match.outcome} />
          <span>{counts(match.met, match.counted)}</span>
        </p>
        {match.nearest !== null && (
          <p className="mt-1">
            <span className="text-muted">{words.nearest}: </span>
            {match.nearest.sentence}{' '}
            <strong className="whitespace-nowrap text-bad">{match.nearest.gap}</strong>
          </p>
        )}
        {bar !== undefined && (
          <p className="mt-1">
            <strong className="text-bad">{bar.title}</strong> {bar.text}
          </p>
        )}
        {match.missing > 0 && <p className="hint mt-1">{words.missingCount(match.missing)}</p>}
        {match.further > 0 && (
          <p className="hint mt-1">{words.further(subjects[match.subject], match.further)}</p>
        )}
      </div>
      <Link className="btn btn-small justify-self-start" to={paths.match(match.id)}>
        {words.open}
      </Link>
    </li>
  )
}
