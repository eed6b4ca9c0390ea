import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { Tag } from '../components/tag.tsx'
import { expertDesk } from '../experts/desk.server.ts'
import { requireExpert } from '../experts/expert-actor.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { expertWords } from '../words/experts.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireExpert(request, context)
  const after = new URL(request.url).searchParams.get('after')
  return expertDesk(context, { accountId: actor.account.id, after, language: languageOf(request) })
}

export default function ExpertDesk() {
  const words = useWords(expertWords)
  const { seats, next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.desk.title} lead={words.desk.lead} />
      {seats.length === 0 ? (
        <EmptyState title={words.desk.none}>{words.desk.noneText}</EmptyState>
      ) : (
        <div className="card">
          <table className="table table-cards">
            <thead>
              <tr>
                <th scope="col">{words.desk.programme}</th>
                <th scope="col">{words.desk.state}</th>
                <th scope="col">{words.desk.todo}</th>
                <th scope="col">{words.desk.due}</th>
                <th scope="col">{words.desk.invited}</th>
              </tr>
            </thead>
            <tbody>
              {seats.map(seat => (
                <tr key={seat.id}>
                  <td>
                    <Link className="link font-medium" to={paths.expertSeat(seat.id)}>
                      {seat.programme}
                    </Link>
                    <span className="hint block">{words.desk.code(seat.code)}</span>
                  </td>
                  <td data-label={words.desk.state}>
                    <Tag tone={toneOf(seat.todo)}>{words.states[seat.state]}</Tag>
                  </td>
                  <td data-label={words.desk.todo}>{words.todo[seat.todo]}</td>
                  <td data-label={words.desk.due}>{seat.due ?? '—'}</td>
                  <td data-label={words.desk.invited}>{seat.invited}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager next={next} />
    </>
  )
}

function toneOf(todo: 'answer' | 'review' | 'wait' | 'nothing') {
  return todo === 'nothing' ? 'quiet' : todo === 'wait' ? 'action' : 'due'
}

export const meta = pageTitle(expertWords, words => words.desk.title)
