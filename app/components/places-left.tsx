import type { PlacesView } from '#app/review/district-places.server.ts'
import { placesWords } from '#app/words/places.ts'
import { useWords } from '#app/words/use-words.ts'

/** How many cases the district may still recommend, round by round. */
export function PlacesLeft(props: { places: readonly PlacesView[] }) {
  const words = useWords(placesWords)
  return (
    <section aria-labelledby="places" className="card mb-6">
      <h2 id="places" className="mb-1 text-lg">
        {words.title}
      </h2>
      {props.places.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <>
          <p className="hint mb-2">{words.lead}</p>
          <ul className="divide-y divide-line">
            {props.places.map(each => (
              <li key={each.id} className="grid gap-x-6 py-2 sm:grid-cols-[1fr_1fr]">
                <span>
                  {each.programme}
                  <span className="hint block">{each.round}</span>
                </span>
                <Places place={each} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Places(props: { place: PlacesView }) {
  const words = useWords(placesWords)
  const { taken, quota } = props.place
  if (quota === null) return <span className="text-muted">{words.free(taken)}</span>
  const left = Math.max(0, quota - taken)
  return (
    <span className={left === 0 ? 'font-semibold text-bad' : undefined}>
      {words.left(quota, taken, left)}
    </span>
  )
}
