import { useEffect, useRef, useState } from 'react'
import type { WhatIfBase } from '#app/assessments/what-if.ts'
import type { WhatIfView } from '#app/assessments/what-if-view.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { whatIfWords } from '#app/words/what-if.ts'
import { useTrial } from './use-trial.ts'
import { WhatIfChanges } from './what-if-changes.tsx'

/** So long somebody pauses before what changed is read out. */
const PAUSE_MS = 700

/**
 * What the entries of a form would change, kept in sight beside it. Without JavaScript it shows
 * what the server worked out, `answered`.
 */
export function WhatIfPanel(props: {
  /** The id of the form. */
  form: string
  base: WhatIfBase
  answered: WhatIfView | null
  /** Where another programme of this reader is explained. */
  programmeHref: (id: string) => string
  /** Brings the original entries back; the address does so without JavaScript. */
  reset: { href: string; onReset: () => void }
  /** Whether the form is for nothing but the trial, so that it need not be sent. */
  isOnlyTrial: boolean
}) {
  const words = useWords(whatIfWords)
  const title = useRef<HTMLHeadingElement>(null)
  const { state, view } = useTrial({
    ...props,
    onSubmit: props.isOnlyTrial ? () => title.current?.focus() : null,
  })
  const summary = useSummary(view)
  const { reset } = props
  return (
    <>
      {view !== null && (view.changed || view.unread.length > 0) && (
        <a
          href="#what-if-result"
          className="sticky bottom-0 z-10 mb-4 block rounded-t-lg border border-line bg-raised px-4 py-3 font-semibold shadow-lg no-print xl:hidden"
        >
          <span className="me-2 text-action">{words.title}</span>
          {summary} <span aria-hidden="true">↓</span>
        </a>
      )}
      <section
        id="what-if-result"
        aria-labelledby="what-if-title"
        className="card scroll-mt-4 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto xl:p-5!"
      >
        <h3 id="what-if-title" ref={title} tabIndex={-1} className="text-lg">
          {words.result}
        </h3>
        <p className="hint mb-3">{words.nothingSaved}</p>
        {state === 'loading' && <p role="status">{words.loading}</p>}
        {state === 'failed' && (
          <p role="alert" className="font-semibold text-due">
            {words.failed}
          </p>
        )}
        {view === null ? (
          state !== 'loading' && state !== 'failed' && <p className="text-muted">{words.before}</p>
        ) : (
          <>
            <WhatIfChanges view={view} programmeHref={props.programmeHref} />
            <p className="mt-4">
              <a
                className="btn btn-small"
                href={reset.href}
                onClick={event => {
                  event.preventDefault()
                  reset.onReset()
                }}
              >
                {words.reset}
              </a>
            </p>
          </>
        )}
        <Announced text={view === null || view === props.answered ? '' : summary} />
      </section>
    </>
  )
}

function useSummary(view: WhatIfView | null): string {
  const words = useWords(whatIfWords)
  const { outcomes } = useWords(assessmentWords)
  if (view === null) return ''
  const unread = view.unread.length === 0 ? '' : words.unreadCount(view.unread.length)
  if (!view.changed) return `${unread}${words.unchanged}`
  const { outcome, clauses, others } = view
  return `${unread}${words.summary(outcomes[outcome.to], clauses.length, others.length)}`
}

/** Said to a screen reader when typing pauses. */
function Announced(props: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(props.text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [props.text])
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  )
}
