import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { RoundTable } from '../components/rounds/round-table.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { roundList } from '../rounds/round-list.server.ts'
import { languageOf } from '../words/language.ts'
import { roundsWords } from '../words/rounds.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(roundsWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(await requireReviewer(request, context), 'rounds.manage')
  return roundList(context.db, {
    search: new URL(request.url).searchParams,
    now: context.now(),
    day: context.today(),
    language: languageOf(request),
  })
}

const places = ['all', 'planned', 'open', 'closed', 'cancelled'] as const

export default function Rounds() {
  const words = useWords(roundsWords)
  const { place, programme, programmes, lines, next } = useLoaderData<typeof loader>()
  const isFiltered = place !== 'all' || programme !== ''
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        action={
          <Link className="btn btn-primary" to={paths.newRound()}>
            {words.add}
          </Link>
        }
      />
      <nav aria-label={words.placesLabel} className="mb-4">
        <ul className="flex flex-wrap gap-x-5 gap-y-2">
          {places.map(each => (
            <li key={each}>
              <Link
                className={each === place ? 'font-semibold' : 'link'}
                aria-current={each === place ? 'page' : undefined}
                to={`?${new URLSearchParams({ place: each, programme }).toString()}`}
              >
                {words.places[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Form method="get" className="mb-4 flex flex-wrap items-end gap-3">
        <input type="hidden" name="place" value={place} />
        <label className="block min-w-0">
          <span className="label">{words.programme}</span>
          <select name="programme" className="input mt-1.5" defaultValue={programme}>
            <option value="">{words.allProgrammes}</option>
            {programmes.map(each => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
        <button className="btn">{words.filter}</button>
      </Form>
      {lines.length === 0 ? (
        <EmptyState title={isFiltered ? words.noneHere : words.none}>
          {isFiltered ? words.noneHereText : words.noneText}
        </EmptyState>
      ) : (
        <div className="card">
          <RoundTable lines={lines} />
        </div>
      )}
      <Pager next={next} />
    </>
  )
}
