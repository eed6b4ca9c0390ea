import { Form } from '@remix-run/react'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { RadioField, TextAreaField } from '../field.tsx'

type Props = {
  intent: 'judge' | 'replace' | 'return' | 'add' | 'discard'
  member?: string
  title: string
  hint?: string | undefined
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}

/** An act on the panel that needs its reason, folded away until it is wanted. */
export function ReasonForm({ intent, member = '', title, hint, kept, issues }: Props) {
  const words = useWords(panelWords)
  const name = `reason.${intent}${member}`
  const names = intent === 'judge' ? [name, `verdict.${member}`] : [name]
  const own = issues.filter(each => names.includes(each.name))
  const isSent = kept['intent'] === intent && (kept['member'] ?? '') === member
  const messageOf = (of: string) => own.find(each => each.name === of)?.message
  return (
    <details open={own.length > 0} className="mt-1">
      <summary className="link inline-block min-h-8">{title}</summary>
      <Form method="post" noValidate className="mt-2 max-w-xl">
        <input type="hidden" name="member" value={member} />
        {intent === 'judge' && (
          <RadioField
            name={`verdict.${member}`}
            label={words.judge}
            options={[
              { value: 'stays', label: words.stays },
              { value: 'leaves', label: words.leaves },
            ]}
            defaultValue={isSent ? kept[`verdict.${member}`] : undefined}
            error={messageOf(`verdict.${member}`)}
          />
        )}
        <TextAreaField
          name={name}
          label={words.reason}
          hint={hint}
          rows={2}
          defaultValue={isSent ? kept[name] : undefined}
          error={messageOf(name)}
        />
        <button className="btn btn-small" name="intent" value={intent}>
          {words.confirm}
        </button>
      </Form>
    </details>
  )
}
