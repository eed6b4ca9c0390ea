import type { PathsView } from '#app/assessments/path-view.server.ts'
import { matchesWords } from '#app/words/matches.ts'
import { useWords } from '#app/words/use-words.ts'

/** The smallest changes after which a company may apply; each way is enough by itself. */
export function PathsSection(props: { view: PathsView }) {
  const words = useWords(matchesWords)
  const { paths, earliest } = props.view
  return (
    <section aria-labelledby="paths" className="mt-8">
      <h2 id="paths">{words.pathsTitle}</h2>
      <p className="prose mb-3 text-muted">
        {earliest === null ? words.pathsLead : words.waitingIsEnough(earliest)}
      </p>
      <ol className="grid gap-4 md:grid-cols-2">
        {paths.map((path, index) => (
          <li key={`${path.day} ${path.changes.join()}`} className="card">
            <h3>{words.way(index + 1)}</h3>
            {path.changes.length === 0 && <p>{words.justWait}</p>}
            <ul className="mt-1 list-disc ps-5">
              {path.changes.map(change => (
                <li key={change}>{change}</li>
              ))}
            </ul>
            <p className="mt-2 font-semibold">{words.mayApplyFrom(path.day)}</p>
            {path.carried && <p className="hint">{words.carried}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
