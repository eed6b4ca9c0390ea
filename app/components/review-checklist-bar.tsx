import { useEffect, useState, type RefObject } from 'react'
import { askingWords } from '#app/words/asking.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'

type Count = { done: number; problems: number; late: number }

/**
 * How much is checked and how many problems there are, always in sight. The button waits for the
 * whole list where JavaScript counts; without it the server says what is missing.
 */
export function ReviewChecklistBar(props: {
  form: RefObject<HTMLFormElement>
  all: number
  clarifies: boolean
  isDraft: boolean
}) {
  const words = useWords(reviewWords).correction
  const { again, clarify } = useWords(askingWords)
  const { form, all, clarifies, isDraft } = props
  const [count, setCount] = useState<Count | null>(null)
  useEffect(() => {
    const element = form.current
    if (element === null) return
    const recount = () => setCount(countOf(element))
    recount()
    element.addEventListener('change', recount)
    return () => element.removeEventListener('change', recount)
  }, [form])
  const ready = count === null || ((clarifies || count.done === all) && count.problems > 0)
  const goesToHead = isDraft || (!clarifies && count !== null && count.late > 0)
  const send = clarifies ? (isDraft ? clarify.draft : clarify.send) : words.send
  return (
    <div className="sticky bottom-0 -mx-4 mt-8 border-t border-line bg-surface px-4 py-3 no-print">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p aria-live="polite" className="flex gap-x-4 font-semibold">
          {count !== null && (
            <>
              {!clarifies && <span>{words.progress(count.done, all)}</span>}
              <span className={count.problems > 0 ? 'text-due' : 'text-muted'}>
                {words.problems(count.problems)}
              </span>
            </>
          )}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {!ready && (
            <span className="hint max-sm:hidden">
              {clarifies ? clarify.sendHint : words.sendHint}
            </span>
          )}
          <button className="btn btn-primary disabled:opacity-50" disabled={!ready}>
            {!clarifies && goesToHead ? again.send : send}
          </button>
        </div>
      </div>
    </div>
  )
}

/** Items marked on their own, and those that their section's box marks. */
function countOf(form: HTMLFormElement): Count {
  const sets = [...form.querySelectorAll('fieldset')]
  const done = sets.filter(
    set =>
      set.querySelector('input[data-mark]:checked') !== null ||
      set.closest('section')?.querySelector('input[type=checkbox]:checked') != null,
  )
  const problems = form.querySelectorAll('input[data-mark=problem]:checked').length
  const late = form.querySelectorAll('input[data-late]:checked').length
  return { done: done.length, problems, late }
}
