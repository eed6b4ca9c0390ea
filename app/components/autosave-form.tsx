import { Form, useFetcher } from '@remix-run/react'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'

/** What the action answers to `intent=autosave`. */
export type AutosaveAnswer = { autosaved: true; version: number; at: string } | { autosaved: false }

const PAUSE_MS = 4000

/**
 * A form that saves itself a few seconds after typing stops, and by its buttons without
 * JavaScript. It carries the version that the person saw; a button pressed while it saves waits
 * for the new one.
 */
export function AutosaveForm(props: {
  version: number
  /** When it was last saved, as written for the reader; null before the first time. */
  savedAt: string | null
  children: ReactNode
}) {
  const fetcher = useFetcher<AutosaveAnswer>()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const pressed = useRef<HTMLElement | null>(null)
  const answer = fetcher.data
  const version =
    answer?.autosaved === true ? Math.max(answer.version, props.version) : props.version
  const isPaused = answer?.autosaved === false

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const button = pressed.current
    if (button === null || fetcher.state !== 'idle') return
    pressed.current = null
    form.current?.requestSubmit(button)
  }, [fetcher.state])

  function saveSoon() {
    clearTimeout(timer.current)
    if (isPaused) return
    timer.current = setTimeout(() => {
      if (form.current === null) return
      const entries = new FormData(form.current)
      entries.set('intent', 'autosave')
      fetcher.submit(entries, { method: 'post' })
    }, PAUSE_MS)
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    clearTimeout(timer.current)
    const { nativeEvent } = event
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    if (fetcher.state === 'idle' || button === null) return
    event.preventDefault()
    pressed.current = button
  }

  return (
    <Form method="post" ref={form} onInput={saveSoon} onSubmit={submit} noValidate>
      <input type="hidden" name="version" value={version} />
      {props.children}
      <Standing state={fetcher.state} answer={answer} savedAt={props.savedAt} />
    </Form>
  )
}

function Standing(props: {
  state: 'idle' | 'loading' | 'submitting'
  answer: AutosaveAnswer | undefined
  savedAt: string | null
}) {
  const words = useWords(savingWords)
  if (props.answer?.autosaved === false) {
    return (
      <p role="status" className="mt-4 font-semibold text-due">
        {words.autosavePaused}
      </p>
    )
  }
  return (
    <p role="status" className="hint mt-4">
      {props.state !== 'idle'
        ? words.autosaving
        : props.answer !== undefined
          ? words.autosaved(props.answer.at)
          : props.savedAt === null
            ? words.neverSaved
            : words.lastSaved(props.savedAt)}
    </p>
  )
}
