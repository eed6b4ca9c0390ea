import type { SeatPage } from '#app/experts/seat-page.server.ts'
import type { Pin } from '#rules/experts/review.ts'
import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'
import { NewerVersionNotice } from './newer-version.tsx'
import { Notice } from '../notice.tsx'

/** Where a seat stands when there is nothing for the expert to do. */
export function SeatStanding({ page }: { page: SeatPage }) {
  const words = useWords(expertWords).seat
  switch (page.stage) {
    case 'possible':
      return (
        <Notice tone="due" title={words.possibleTitle}>
          {page.declared !== null && <p>{words.possibleText(page.declared)}</p>}
        </Notice>
      )
    case 'wait':
      return (
        <Notice tone="action" title={words.waitTitle}>
          <p>{words.waitText}</p>
        </Notice>
      )
    case 'submitted':
      return (
        <>
          <Notice tone="good" title={words.submittedTitle}>
            <p>{words.submittedText(page.submittedAt ?? '')}</p>
          </Notice>
          <NewerVersionNotice newer={page.newer} />
          <OwnReview page={page} />
        </>
      )
    case 'ended':
      return (
        <Notice tone="quiet" title={words.endedTitle}>
          <p>{words.endedText}</p>
        </Notice>
      )
    default:
      return null
  }
}

/** Where a mark has its ground, as the expert pointed to it. */
function PinnedPlace({ pin, places }: { pin: Pin; places: SeatPage['places'] }) {
  const words = useWords(expertWords).seat
  const label = places.find(({ field }) => field === pin.field)?.label ?? ''
  if (label === '' && pin.page === '') return null
  return <p className="hint">{words.pinned(label, pin.page)}</p>
}

/** What the expert handed in, to be read only. */
function OwnReview({ page }: { page: SeatPage }) {
  const words = useWords(expertWords).seat
  const { sheet } = page
  if (sheet === null) return null
  const overall = sheet.recommendation === null ? '—' : words.recommendations[sheet.recommendation]
  return (
    <dl className="card max-w-3xl divide-y divide-line">
      {sheet.cards.map(card => (
        <div key={card.id} className="py-3">
          <dt className="font-semibold">
            {card.label} <span className="hint">{words.weight(card.weight)}</span>
          </dt>
          <dd>
            {card.chosen === 'abstain' ? words.abstain : `${card.chosen} / 5`}
            <p className="whitespace-pre-line">{card.rationale}</p>
            <PinnedPlace pin={card.pin} places={page.places} />
          </dd>
        </div>
      ))}
      <div className="py-3">
        <dt className="font-semibold">{words.recommendation}</dt>
        <dd>
          {overall}
          <p className="whitespace-pre-line">{sheet.comment}</p>
          <p className="hint">
            {sheet.total === null ? words.totalNone : words.total(sheet.total)}
          </p>
        </dd>
      </div>
    </dl>
  )
}
