import type { ReactNode } from 'react'
import type { PaperView } from '#app/applications/papers.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'

/** The papers with their files, read-only. */
export function PapersSummary(props: { papers: readonly PaperView[]; action: ReactNode }) {
  const words = useWords(applicationWords)
  return (
    <section aria-labelledby="papers" className="card mb-5">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="papers">{words.groups.papers}</h2>
        <div className="no-print">{props.action}</div>
      </div>
      <dl className="divide-y divide-line">
        {props.papers.map(paper => (
          <div key={paper.id} className="grid gap-x-6 py-2 sm:grid-cols-[20rem_1fr]">
            <dt className="text-muted">
              {paper.name} ({paper.required ? words.required : words.optional})
            </dt>
            <dd>
              {paper.files.length === 0 ? (
                <span className={paper.required ? 'font-semibold text-bad' : 'text-muted'}>
                  {words.noFile}
                </span>
              ) : (
                <ul>
                  {paper.files.map(file => (
                    <li key={file.id} className="break-all">
                      {file.name} <span className="hint text-sm">{file.size}</span>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
