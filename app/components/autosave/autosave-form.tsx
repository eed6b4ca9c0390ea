import { Form } from '@remix-run/react'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import type { Comparison } from '#app/merging/comparison.server.ts'
import { ComparisonBox } from './comparison-box.tsx'
import { SavingStanding } from './saving-standing.tsx'
import { useAutosave, type Shown } from './use-autosave.ts'

/**
 * A form that saves itself a few seconds after typing stops, and by its buttons without
 * JavaScript. It carries the version that the person saw and what stood there, so that what others
 * saved meanwhile is compared entry by entry; a button pressed while it saves waits for that.
 */
export function AutosaveForm(props: {
  shown: Shown
  /** When it was last saved, as written for the reader; null before the first time. */
  savedAt: string | null
  /** What somebody else saved meanwhile; while choices are open, only a button saves. */
  comparison: Comparison | null
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const { comparison } = props
  const isChoosing = comparison !== null && comparison.contested.length > 0
  const { state, answer, shown, sent, onInput } = useAutosave(form, props.shown, isChoosing)

  useEffect(() => {
    const button = pressed.current
    if (button === null || state !== 'idle') return
    pressed.current = null
    form.current?.requestSubmit(button)
  }, [state])

  function submit(event: FormEvent<HTMLFormElement>) {
    const { nativeEvent } = event
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    if (state === 'idle' || button === null) return
    event.preventDefault()
    pressed.current = button
  }

  return (
    <Form method="post" ref={form} onInput={onInput} onSubmit={submit} noValidate>
      <input type="hidden" name="version" value={shown.version} />
      <input type="hidden" name="was" value={JSON.stringify(shown.was)} />
      {sent !== null && <input type="hidden" name="sent" value={JSON.stringify(sent)} />}
      {comparison !== null && <ComparisonBox comparison={comparison} />}
      {props.children}
      <SavingStanding state={state} answer={answer} savedAt={props.savedAt} />
    </Form>
  )
}
