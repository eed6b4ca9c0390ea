import { useEffect, useState, type ComponentProps } from 'react'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import type { WhatIfPanel } from './what-if-panel.tsx'

type Panel = typeof WhatIfPanel

/**
 * The trial beside a form that is for something else. It is fetched when the form is first
 * touched, so that whoever only reads the page loads none of it; where it cannot be fetched the
 * form works as it is.
 */
export function WhatIfBeside(props: ComponentProps<Panel>) {
  const words = useWords(assessmentWords)
  const [Fetched, setFetched] = useState<Panel | null>(null)
  const { form: id } = props
  useEffect(() => {
    const form = document.getElementById(id)
    const fetchPanel = () => {
      import('./what-if-panel.tsx').then(
        ({ WhatIfPanel: panel }) => setFetched(() => panel),
        () => undefined,
      )
    }
    form?.addEventListener('focusin', fetchPanel, { once: true })
    return () => form?.removeEventListener('focusin', fetchPanel)
  }, [id])
  if (Fetched !== null) return <Fetched {...props} />
  return <p className="card hint no-print xl:p-5! noscript:hidden">{words.beside}</p>
}
