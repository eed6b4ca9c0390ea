import { useEffect, useRef, useState } from 'react'
import type { Typed, WhatIfBase } from '#app/assessments/what-if.ts'
import type { WhatIfView } from '#app/assessments/what-if-view.ts'

type Trial = (typed: Typed) => WhatIfView

export type TrialOptions = {
  /** The id of the form. */
  form: string
  /** Keeps its identity while it says the same. */
  base: WhatIfBase
  /** What the server worked out. */
  answered: WhatIfView | null
  /** Called instead of sending the form, once the rules are there; null where sending is wanted. */
  onSubmit: (() => void) | null
}

/**
 * Works out in the browser what the entries of a form would change, at each change. The rules are
 * fetched when the form is first opened or touched; a fetch that failed is tried again at the next
 * touch.
 */
export function useTrial({ form: id, base, answered, onSubmit }: TrialOptions) {
  const [state, setState] = useState<'waiting' | 'loading' | 'failed' | 'ready'>('waiting')
  const [view, setView] = useState<WhatIfView | null>(null)
  const submit = useRef(onSubmit)
  useEffect(() => {
    submit.current = onSubmit
  }, [onSubmit])

  useEffect(() => {
    const form = document.getElementById(id)
    if (!(form instanceof HTMLFormElement)) return
    const details = form.closest('details')
    const rules: { run: Trial | null; coming: boolean } = { run: null, coming: false }
    const show = () => {
      if (rules.run !== null) setView(rules.run(typedIn(form)))
    }
    const fetchRules = () => {
      if (rules.coming) return
      rules.coming = true
      setState('loading')
      import('#app/assessments/what-if.ts').then(
        ({ whatIfOf }) => {
          rules.run = whatIfOf(base)
          setState('ready')
          if (isAltered(typedIn(form), base.saved)) show()
        },
        () => {
          rules.coming = false
          setState('failed')
        },
      )
    }
    const touched = () => {
      if (details === null || details.open) fetchRules()
    }
    const changed = () => {
      if (rules.run === null) fetchRules()
      else show()
    }
    const sent = (event: Event) => {
      if (rules.run === null || submit.current === null) return
      event.preventDefault()
      show()
      submit.current()
    }
    form.addEventListener('focusin', touched)
    form.addEventListener('input', changed)
    form.addEventListener('submit', sent)
    details?.addEventListener('toggle', touched)
    if (form.contains(document.activeElement)) touched()
    return () => {
      form.removeEventListener('focusin', touched)
      form.removeEventListener('input', changed)
      form.removeEventListener('submit', sent)
      details?.removeEventListener('toggle', touched)
    }
  }, [id, base])

  return { state, view: view ?? answered }
}

/** Whether somebody typed before the rules were there. */
function isAltered(typed: Typed, saved: Typed): boolean {
  return Object.entries(typed).some(([name, value]) => value !== (saved[name] ?? ''))
}

function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') typed[name] = value
  }
  return typed
}
