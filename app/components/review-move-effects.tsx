import type { movePage } from '#app/review/move-page.server.ts'
import { placesWords } from '#app/words/places.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'

export type MovePage = Awaited<ReturnType<typeof movePage>>

/** What a step does: the state after it, the clock, who is told. */
export function ReviewMoveEffects(props: { page: MovePage }) {
  const words = useWords(reviewWords).move
  const { becomes, clock, mail, recipients, assigns, mode, waits, placesLeft, isSignedInDistrict } =
    props.page
  const places = useWords(placesWords)
  return (
    <aside aria-labelledby="effects" className="card">
      <h2 id="effects" className="mb-3">
        {words.happens}
      </h2>
      <ul className="list-disc space-y-2 ps-5">
        {mode === 'draft' && (
          <li>{isSignedInDistrict ? words.draftInDistrict : words.draftHappens}</li>
        )}
        <li>{words.becomes(becomes)}</li>
        {assigns && <li>{words.assigned}</li>}
        {placesLeft !== null && <li>{places.uses(placesLeft)}</li>}
        <li>{clock}</li>
        {mail === null ? (
          <li>{words.noMail}</li>
        ) : (
          <li>
            {words.mailGoes(words.mails[mail])}
            {waits > 0 && <span className="block">{words.waits(waits)}</span>}
            {recipients.length === 0 ? (
              <span className="block font-semibold text-bad">{words.mailNobody}</span>
            ) : (
              <span className="hint block break-all">
                {words.mailTo}: {recipients.join(', ')}
              </span>
            )}
          </li>
        )}
      </ul>
    </aside>
  )
}
