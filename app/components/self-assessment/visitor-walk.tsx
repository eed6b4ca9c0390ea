import { Form } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { WalkView } from '#app/self-assessment/view.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { Walking } from './walking.tsx'

/** The walk of a visitor, who may keep the answers by registering. */
export function VisitorWalk({ view, isVisitor }: { view: WalkView; isVisitor: boolean }) {
  const keep = isVisitor ? <Keep answers={view.carried.answers} /> : null
  return <Walking view={view} to={paths.programme} after={keep} />
}

/** Registering with the answers; they go with the form. */
function Keep(props: { answers: string }) {
  const words = useWords(selfAssessmentWords)
  return (
    <Form method="post" action={paths.register()} className="card no-print mb-8">
      <input type="hidden" name="intent" value="keep" />
      <input type="hidden" name="selfAssessment" value={props.answers} />
      <h3>{words.keepTitle}</h3>
      <p className="mt-1">{words.keepText}</p>
      <p className="hint mb-4">{words.notKept}</p>
      <button className="btn btn-primary">{words.keepAction}</button>
    </Form>
  )
}
