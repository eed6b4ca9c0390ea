import type { PaperLink } from '#app/pdf/paper-links.server.ts'
import { papersWords } from '#app/words/papers.ts'
import { useWords } from '#app/words/use-words.ts'

/** The papers of a case, to be downloaded. */
export function PaperLinks({ links }: { links: readonly PaperLink[] }) {
  const words = useWords(papersWords)
  return (
    <section id="papers" aria-labelledby="papers-title" className="card no-print">
      <h2 id="papers-title" className="mb-1">
        {words.title}
      </h2>
      <p className="hint mb-2">{links.length === 0 ? words.none : words.lead}</p>
      <ul className="divide-y divide-line">
        {links.map(link => (
          <li key={link.to} className="grid gap-x-6 py-2 sm:grid-cols-[1fr_auto]">
            <a className="link" href={link.to} download aria-label={words.download(link.title)}>
              {link.title} (PDF)
            </a>
            <span className="hint text-sm">{link.about}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
