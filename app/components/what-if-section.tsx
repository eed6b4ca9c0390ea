import type { WhatIfForm } from '#app/assessments/what-if-form.server.ts'
import { useWords } from '#app/words/use-words.ts'
import { whatIfWords } from '#app/words/what-if.ts'
import { WhatIfTrial } from './what-if-trial.tsx'

/** The trial below an explanation, folded until it is wanted. */
export function WhatIfSection(props: { form: WhatIfForm }) {
  const words = useWords(whatIfWords)
  return (
    <section aria-labelledby="what-if" className="mt-8 no-print">
      <h2 id="what-if">{words.title}</h2>
      <p className="prose mb-3 text-muted">
        {words.lead} {words.nothingSaved} {words.pageLead}
      </p>
      <details className="group">
        <summary className="btn group-open:mb-5">{words.open}</summary>
        <WhatIfTrial form={props.form} answered={null} isPrimary={false} />
      </details>
    </section>
  )
}
