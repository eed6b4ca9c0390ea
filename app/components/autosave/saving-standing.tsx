import type { Comparison } from '#app/merging/comparison.server.ts'
import { paths } from '#app/paths.ts'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'
import type { AutosaveAnswer, NotAutosaved } from './autosave-answer.ts'

/** Whether what was typed is saved, since when, and what stands in the way. */
export function SavingStanding(props: {
  state: 'idle' | 'loading' | 'submitting'
  answer: AutosaveAnswer | null
  savedAt: string | null
}) {
  const words = useWords(savingWords)
  const { state, answer, savedAt } = props
  if (answer?.autosaved === false) return <NotSaved answer={answer} />
  return (
    <p role="status" className="hint mt-4">
      {state !== 'idle'
        ? words.autosaving
        : answer !== null
          ? words.autosaved(answer.at)
          : savedAt === null
            ? words.neverSaved
            : words.lastSaved(savedAt)}
      {answer?.comparison != null && <Taken comparison={answer.comparison} />}
    </p>
  )
}

function Taken({ comparison }: { comparison: Comparison }) {
  const words = useWords(savingWords)
  const who = comparison.by ?? words.elsewhere
  return (
    <span className="block font-semibold text-due">
      {words.taken(who, comparison.taken.join(words.comma))}
    </span>
  )
}

function NotSaved({ answer }: { answer: NotAutosaved }) {
  const words = useWords(savingWords)
  return (
    <p role="status" className="mt-4 font-semibold text-due">
      {answer.why === 'conflict'
        ? words.paused(
            answer.comparison.by ?? words.elsewhere,
            answer.comparison.contested.map(({ label }) => label).join(words.comma),
          )
        : words.notSaved[answer.why]}
      {answer.why === 'signed out' && (
        <a className="link ms-2" href={paths.login()} target="_blank" rel="noreferrer">
          {words.loginInNewWindow}
        </a>
      )}
    </p>
  )
}
