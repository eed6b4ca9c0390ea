import { Form } from '@remix-run/react'
import { useState } from 'react'
import type { WhatIfAnswer, WhatIfForm } from '#app/assessments/what-if-form.server.ts'
import { paths } from '#app/paths.ts'
import { useWords } from '#app/words/use-words.ts'
import { whatIfWords } from '#app/words/what-if.ts'
import { FactForm } from './fact-form.tsx'
import { WhatIfPanel } from './what-if-panel.tsx'

/** The figures that a programme reads, to be changed for a trial, beside what would come of it. */
export function WhatIfTrial(props: {
  form: WhatIfForm
  /** What was sent to the server, where it was. */
  answered: WhatIfAnswer | null
  /** Whether trying is what the page is for. */
  isPrimary: boolean
}) {
  const words = useWords(whatIfWords)
  const [round, setRound] = useState(0)
  const [dismissed, setDismissed] = useState<WhatIfAnswer | null>(null)
  const { base, sections } = props.form
  const answered = props.answered === dismissed ? null : props.answered
  const address = paths.whatIf(base.programme)
  function startAgain() {
    setDismissed(props.answered)
    setRound(round + 1)
  }
  return (
    <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_20rem] xl:items-start xl:gap-8">
      <Form
        key={`form ${String(round)}`}
        method="post"
        action={`${address}#what-if-result`}
        id="what-if-form"
        noValidate
        className="mb-4 [&_input]:scroll-mb-20 [&_select]:scroll-mb-20"
      >
        {(answered?.sections ?? sections).map(({ section, title, fields }) => (
          <section
            key={section}
            aria-labelledby={`what-if-${section}`}
            className="border-t border-line pt-5 first:border-0 first:pt-0"
          >
            <h3 id={`what-if-${section}`} className="mb-3 text-lg">
              {title}
            </h3>
            <FactForm fields={fields} />
          </section>
        ))}
        <button className={props.isPrimary ? 'btn btn-primary' : 'btn'}>{words.run}</button>
      </Form>
      <WhatIfPanel
        key={`panel ${String(round)}`}
        form="what-if-form"
        base={base}
        answered={answered?.view ?? null}
        programmeHref={paths.match}
        reset={{ href: address, onReset: startAgain }}
        isOnlyTrial
      />
    </div>
  )
}
