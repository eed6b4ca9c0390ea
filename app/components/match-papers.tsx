import type { MatchPaper } from '#app/assessments/match-papers.server.ts'
import { gainsWords } from '#app/words/gains.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { ConfidenceWords } from './programme-tags.tsx'
import { Tag } from './tag.tsx'

/** The papers that an application asks, folded, and which of them are here already. */
export function MatchPapers(props: { papers: readonly MatchPaper[]; hasApplication: boolean }) {
  const words = useWords(gainsWords)
  const { papers, hasApplication } = props
  const required = papers.filter(each => each.isRequired).length
  const here = papers.filter(each => each.files > 0).length
  return (
    <section aria-labelledby="papers" className="mt-8">
      <h2 id="papers" className="mb-3">
        {words.papers}
      </h2>
      <details className="card py-4! sm:py-5!">
        <summary className="w-fit font-medium">
          {words.papersCount(papers.length, required)}
          {hasApplication && words.papersHere(here)}
        </summary>
        <ol className="mt-3 list-decimal space-y-3 ps-6 marker:text-muted">
          {papers.map(paper => (
            <li key={paper.id} className="ps-1">
              <Paper paper={paper} hasApplication={hasApplication} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function Paper({ paper, hasApplication }: { paper: MatchPaper; hasApplication: boolean }) {
  const words = useWords(gainsWords)
  const kinds = paper.accepts.join(useLanguage() === 'en' ? ', ' : '、')
  const isOnline = paper.form === 'online'
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {paper.name}
        {hasApplication && !isOnline && (
          <Tag tone={paper.files > 0 ? 'good' : paper.isRequired ? 'due' : 'quiet'}>
            {paper.files > 0 ? words.paperHere(paper.files) : words.notHere}
          </Tag>
        )}
      </p>
      <p className="hint">
        {paper.isRequired ? words.required : words.optional} ·{' '}
        {isOnline ? words.online : `${words.forms[paper.form]} · ${words.accepts(kinds)}`}{' '}
        <ConfidenceWords confidence={paper.confidence} />
      </p>
    </>
  )
}
