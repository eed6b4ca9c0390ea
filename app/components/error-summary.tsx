import { useEffect, useRef } from 'react'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'
import { fieldId } from './field.tsx'

export type FieldIssue = { name: string; message: string }

/** All errors of a form at its top, each a link to its field; takes the focus when it appears. */
export function ErrorSummary(props: { issues: readonly FieldIssue[]; title?: string }) {
  const words = useWords(commonWords)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (props.issues.length > 0) box.current?.focus()
  }, [props.issues])
  if (props.issues.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-lg border-2 border-bad bg-bad-soft px-4 py-3"
    >
      <h2 className="text-lg">{props.title ?? words.errors.summary}</h2>
      <p className="hint">{words.errors.kept}</p>
      <ul className="mt-2 list-disc ps-5">
        {props.issues.map(issue => (
          <li key={`${issue.name}:${issue.message}`}>
            <a className="link" href={`#${fieldId(issue.name)}`}>
              {issue.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
