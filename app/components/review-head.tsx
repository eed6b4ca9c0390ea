import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { CasePage } from '#app/review/case.server.ts'
import { decisionWords } from '#app/words/decisions.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { AlsoHere } from './also-here.tsx'
import { PageHead } from './page-head.tsx'
import { AssignLinks } from './review-assignments.tsx'
import { ReviewDue } from './review-due.tsx'
import { TakeBackTime } from './take-back-time.tsx'

/** What case this is, where it stands, and what the reviewer may do with it. */
export function ReviewHead(props: { page: CasePage }) {
  const words = useWords(reviewWords)
  const { head } = props.page
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, to: paths.review() }]}
        title={head.company}
        tag={<span className={`tag ${head.ended ? 'tag-quiet' : 'tag-action'}`}>{head.state}</span>}
        lead={
          <>
            <Link className="link" to={paths.programme(head.programme.id)}>
              {head.programme.name}
            </Link>
            <span className="ms-3 whitespace-nowrap">{head.number}</span>
          </>
        }
      />
      <AlsoHere place={head.id} kind="case" />
      <div className="card mb-8 grid gap-x-8 gap-y-6 lg:grid-cols-[1fr_auto]">
        <Facts page={props.page} />
        <Moves page={props.page} />
      </div>
    </>
  )
}

function Facts(props: { page: CasePage }) {
  const words = useWords(reviewWords)
  const { head } = props.page
  const rows: [string, React.ReactNode][] = [
    [words.case.holder, words.case.holders[head.holder]],
    [words.columns.due, <ReviewDue key="due" due={head.due} />],
    [words.case.since, head.since],
    [
      words.columns.assignee,
      <span key="assignee">
        {head.assignee ?? words.nobody}
        <AssignLinks page={props.page} />
      </span>,
    ],
    [words.columns.district, head.district],
    [words.case.submitted, head.submitted ?? '—'],
    [words.case.creditCode, head.creditCode],
  ]
  return (
    <dl className="grid grid-cols-2 content-start gap-x-6 gap-y-3 xl:grid-cols-3">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt className="hint">{label}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Moves(props: { page: CasePage }) {
  const words = useWords(reviewWords).case
  const decisions = useWords(decisionWords)
  const { head, moves, drafts, draft, returned, hasPanel } = props.page
  const nothing = moves.length === 0 && drafts.length === 0
  return (
    <div className="no-print lg:w-64 lg:border-s lg:border-line lg:ps-8">
      <h2 className="mb-3 text-base">{words.moves}</h2>
      {draft !== null && (
        <div className="mb-4 rounded bg-raised px-3 py-2">
          <p className="font-semibold">{words.draftWaits(draft.label)}</p>
          <p className="hint">{words.draftedBy(draft.by, draft.at)}</p>
          <Link className="link" to={paths.reviewLetter(head.id)}>
            {decisions.see}
          </Link>
        </div>
      )}
      {returned !== null && (
        <div className="mb-4 rounded bg-bad-soft px-3 py-2">
          <p className="font-semibold">{decisions.returnedTitle}</p>
          <p className="hint">
            {returned.label} · {decisions.returnedBy(returned.by, returned.at)}
          </p>
          <p className="mt-1 whitespace-pre-line">{returned.note}</p>
          <Link className="link" to={paths.reviewLetter(head.id)}>
            {decisions.history}
          </Link>
        </div>
      )}
      {moves.some(move => move.event === 'take_back') && (
        <TakeBackTime seconds={props.page.takeBackSeconds} />
      )}
      {nothing && !hasPanel && <p className="text-muted">{words.noMoves}</p>}
      <ul className="space-y-3">
        {moves.map((move, index) => (
          <li key={move.event}>
            <Link
              className={`btn w-full ${
                move.against ? 'btn-danger' : index === 0 ? 'btn-primary' : ''
              }`}
              to={
                move.asksItems
                  ? paths.reviewAsking(head.id, move.event)
                  : paths.reviewMove(head.id, move.event)
              }
            >
              {move.label}
            </Link>
          </li>
        ))}
      </ul>
      {hasPanel && (
        <Link
          className={`btn mt-3 w-full ${nothing ? 'btn-primary' : ''}`}
          to={paths.reviewPanel(head.id)}
        >
          {words.panel}
        </Link>
      )}
      {drafts.length > 0 && (
        <>
          <h3 className="mt-5 mb-3 text-base">{words.drafts}</h3>
          <ul className="space-y-3">
            {drafts.map((move, index) => (
              <li key={move.event}>
                <Link
                  className={`btn w-full ${index === 0 && moves.length === 0 ? 'btn-primary' : ''}`}
                  to={
                    move.asksItems
                      ? paths.reviewAsking(head.id, move.event)
                      : paths.reviewDraft(head.id, move.event)
                  }
                >
                  {move.label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
