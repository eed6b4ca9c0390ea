import { Form } from '@remix-run/react'
import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { RadioField, TextAreaField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

const answers = ['none', 'possible', 'conflict', 'decline'] as const

/** The declaration, before anything of the case is shown. */
export function AnswerForm(props: { kept: Record<string, string>; issues: readonly FieldIssue[] }) {
  const words = useWords(expertWords).seat
  return (
    <Form method="post" className="card max-w-3xl" noValidate>
      <h2 className="mb-1">{words.answerTitle}</h2>
      <p className="hint mb-5">{words.answerLead}</p>
      <RadioField
        name="answer"
        label={words.answer}
        options={answers.map(value => ({
          value,
          label: words.answers[value],
          hint: words.answerHints[value],
        }))}
        defaultValue={props.kept['answer']}
        error={issueOf(props.issues, 'answer')}
      />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.textHint}
        rows={3}
        defaultValue={props.kept['text']}
        error={issueOf(props.issues, 'text')}
      />
      <button className="btn btn-primary" name="intent" value="answer">
        {words.send}
      </button>
    </Form>
  )
}
