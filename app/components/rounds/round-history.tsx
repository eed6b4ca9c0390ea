import type { RoundPage } from '#app/rounds/round-page.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'

/** Who did what with the round, the latest first. */
export function RoundHistory(props: { lines: RoundPage['history'] }) {
  const words = useWords(roundsWords)
  return (
    <section aria-labelledby="history" className="max-w-3xl">
      <h2 id="history" className="mb-2">
        {words.history}
      </h2>
      <ul className="divide-y divide-line">
        {props.lines.map(line => (
          <li key={line.id} className="py-2">
            <span className="font-medium">{line.what}</span>
            <span className="hint ms-3">
              {line.at} · {line.by}
            </span>
            {line.reason !== null && <p>{line.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
