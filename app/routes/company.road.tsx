import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { parametersOn } from '#db/parameter-settings.ts'
import { requireCompany } from '#app/access/require.ts'
import { roadView } from '#app/assessments/road-view.server.ts'
import type { RoadStepView, RoadView } from '#app/assessments/road.ts'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { RoadStep } from '#app/components/road-step.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { readProfile } from '#app/profile/profile-view.server.ts'
import { matchesWords } from '#app/words/matches.ts'
import { companyWords } from '#app/words/company.ts'
import { formatDay } from '#app/words/format.ts'
import { languageOf } from '#app/words/language.ts'
import { roadWords } from '#app/words/road.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(roadWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const language = languageOf(request)
  const day = context.today()
  const { read } = await readProfile(context.db, organisation.id, day)
  const overrides = await parametersOn(context.db, day)
  return {
    road: roadView(read.facts, { day, overrides, language }),
    day: formatDay(day, language),
    hasIssues: read.issues.length > 0,
  }
}

export default function Road() {
  const words = useWords(roadWords)
  const company = useWords(companyWords)
  const matches = useWords(matchesWords)
  const { road, day, hasIssues } = useLoaderData<typeof loader>()
  const isEmpty = road.stretches.length === 0 && road.judged.length === 0
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[{ label: company.title, to: paths.company() }]}
        action={
          <Link className="btn btn-primary" to={paths.profile()}>
            {words.fillProfile}
          </Link>
        }
      />
      {hasIssues && <Notice tone="due" title={matches.profileIssues} />}
      {isEmpty && <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
      <p className="hint my-4">
        {words.day(day)} · {words.never}
      </p>
      {road.stretches.map(stretch => (
        <Stretch key={stretch.when} stretch={stretch} />
      ))}
      {road.judged.length > 0 && <Judged steps={road.judged} />}
      {road.unknown.length > 0 && <Unknown unknown={road.unknown} />}
    </>
  )
}

function Stretch({ stretch: { when, year, steps } }: { stretch: RoadView['stretches'][number] }) {
  const words = useWords(roadWords)
  const id = `stretch-${when.replace(' ', '-')}`
  return (
    <section aria-labelledby={id} className="mb-8 border-s-4 border-action ps-4 sm:ps-6">
      <h2 id={id} className="mb-3">
        {words.stretches[when]}
        <span className="ms-2 text-base font-normal text-muted">
          {year !== null && `${words.ofYear(year)} · `}
          {words.stepCount(steps.length)}
        </span>
      </h2>
      <Steps steps={steps} />
    </section>
  )
}

function Steps({ steps }: { steps: readonly RoadStepView[] }) {
  return (
    <ol className="card divide-y divide-line py-1! sm:py-2!">
      {steps.map(step => (
        <li key={step.key} className="break-inside-avoid py-4">
          <RoadStep step={step} />
        </li>
      ))}
    </ol>
  )
}

function Judged({ steps }: { steps: readonly RoadStepView[] }) {
  const words = useWords(roadWords)
  return (
    <details className="mb-6">
      <summary className="w-fit font-semibold">{words.judged(steps.length)}</summary>
      <p className="hint mt-1 mb-3">{words.judgedText}</p>
      <Steps steps={steps} />
    </details>
  )
}

function Unknown({ unknown }: Pick<RoadView, 'unknown'>) {
  const words = useWords(roadWords)
  return (
    <details className="mb-6">
      <summary className="w-fit font-semibold">{words.unknown(unknown.length)}</summary>
      <p className="hint mt-1 mb-3">{words.unknownText}</p>
      <ul className="card divide-y divide-line py-1!">
        {unknown.map(each => (
          <li key={each.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-3">
            <Link className="link" to={paths.match(each.id)}>
              {each.name}
            </Link>
            <span className="hint">{words.missing(each.missing)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
