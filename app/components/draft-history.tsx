import type { letterPage } from '#app/review/letter.server.ts'
import { decisionWords } from '#app/words/decisions.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

type Line = Awaited<ReturnType<typeof letterPage>>['history'][number]

const tones = {
  waiting: 'due',
  signed: 'good',
  returned: 'bad',
  withdrawn: 'quiet',
  replaced: 'quiet',
} as const

/** Every draft of a decision on the case, the latest first. */
export function DraftHistory(props: { drafts: readonly Line[] }) {
  const words = useWords(decisionWords)
  if (props.drafts.length === 0) return null
  return (
    <section aria-labelledby="drafts" className="card">
      <h2 id="drafts" className="mb-2">
        {words.history}
      </h2>
      <ul className="divide-y divide-line">
        {props.drafts.map(draft => (
          <li key={draft.id} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{draft.label}</span>
              <Tag tone={tones[draft.outcome ?? 'waiting']}>
                {words.outcomes[draft.outcome ?? 'waiting']}
              </Tag>
            </p>
            <p className="hint">
              {draft.by}
              {draft.ended !== null && <> · {draft.ended}</>}
            </p>
            {draft.grounds.length > 0 && <p className="mt-1">{draft.grounds.join(' · ')}</p>}
            {draft.text !== '' && (
              <p className="mt-1 rounded bg-raised px-3 py-2 whitespace-pre-line">{draft.text}</p>
            )}
            {draft.note !== null && (
              <p className="mt-1 whitespace-pre-line">
                {words.note}: {draft.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
