import { useActionData, useFetcher, useNavigation } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Answers } from '#db/answers-json.ts'
import {
  isAutosaveAnswer,
  isTriedAgain,
  type AutosaveAnswer,
  type Autosaved,
} from './autosave-answer.ts'
import { entriesIn, fillIn, isTyped, valueIn } from './form-values.ts'
import { useLeaving } from './use-leaving.ts'

const PAUSE_MS = 4_000
const TRY_AGAIN_MS = 10_000

/** The section as the form's entries are to be compared with it. */
export type Shown = { version: number; was: Answers }

/**
 * Saves a form a few seconds after typing stops, and at once when the page is left. What cannot be
 * sent, because the network or the session is gone, is sent again until it arrives; what somebody
 * else saved meanwhile is filled in where nobody typed here.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, given: Shown, isPaused: boolean) {
  const fetcher = useFetcher<AutosaveAnswer>()
  const navigation = useNavigation()
  const [own, setOwn] = useState(given)
  const [typings, setTypings] = useState(0)
  const [isUnsaved, setUnsaved] = useState(false)
  /** What was sent without an answer: it may have arrived all the same. */
  const [sent, setSent] = useState<Answers | null>(null)
  const sending = useRef<Answers>({})
  const isFilling = useRef(false)
  const shown = own.version > given.version ? own : given
  const answer = fetcher.data ?? null
  const isAgain = isTriedAgain(answer)
  const isBlocked = isPaused || (answer?.autosaved === false && !isAgain)
  const isIdle = fetcher.state === 'idle' && navigation.state === 'idle'
  const isDue = isUnsaved && isIdle && !isBlocked

  const { submit } = fetcher
  const save = useCallback(() => {
    if (form.current === null) return
    const entries = new FormData(form.current)
    entries.set('intent', 'autosave')
    sending.current = entriesIn(entries)
    setUnsaved(false)
    submit(entries, { method: 'post' })
  }, [submit, form])

  const takeIn = (current: HTMLFormElement, saved: Autosaved) => {
    const isStill = (name: string) => valueIn(current, name) === (sending.current[name] ?? '')
    const still = saved.taken.filter(isStill)
    isFilling.current = true
    for (const name of still) fillIn(current, name, saved.kept[name] ?? '')
    isFilling.current = false
    // What was typed in while theirs was on its way is compared again with what was there.
    const typedIn = saved.taken.filter(name => !still.includes(name))
    const before = Object.fromEntries(typedIn.map(name => [name, shown.was[name] ?? '']))
    setOwn({ version: saved.version, was: { ...saved.kept, ...before } })
    setSent(null)
  }
  const hear = (heard: AutosaveAnswer) => {
    if (heard.autosaved) {
      if (form.current !== null) takeIn(form.current, heard)
      return
    }
    setUnsaved(true)
    if (heard.why === 'unreachable') setSent(sending.current)
  }
  useOnce(fetcher.data, hear)
  useOnce(useActionData<AutosaveAnswer | object>(), pressed => {
    if (isAutosaveAnswer(pressed)) save()
  })

  useEffect(() => {
    if (form.current !== null && isTyped(form.current)) setUnsaved(true)
  }, [form])
  useEffect(() => {
    if (!isDue) return
    const soon = setTimeout(save, isAgain ? TRY_AGAIN_MS : PAUSE_MS)
    return () => clearTimeout(soon)
  }, [isDue, isAgain, typings, save])
  useLeaving({ isUnsaved, isRefused: answer?.autosaved === false, isDue, save })

  const onInput = () => {
    if (isFilling.current) return
    setUnsaved(true)
    setTypings(count => count + 1)
  }
  return { state: fetcher.state, answer, shown, sent, onInput }
}

/** Calls `act` once for each value that comes. */
function useOnce<Value>(value: Value | undefined, act: (value: Value) => void): void {
  const last = useRef<Value>()
  useEffect(() => {
    if (value === undefined || value === last.current) return
    last.current = value
    act(value)
  })
}
