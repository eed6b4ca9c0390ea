import { Form } from '@remix-run/react'
import { accountWords } from '#app/words/account.ts'
import { peopleWords } from '#app/words/people.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** The hidden address tells password managers whose password this is. */
export function ChangePassword(props: { email: string; issues: readonly FieldIssue[] }) {
  const words = useWords(peopleWords).account
  const { reset } = useWords(accountWords)
  return (
    <section className="card">
      <h2 className="mb-2">{words.changePassword}</h2>
      <Form method="post">
        <input type="hidden" name="intent" value="password" />
        <input type="hidden" autoComplete="username" value={props.email} readOnly />
        <TextField
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          label={words.currentPassword}
          error={issueOf(props.issues, 'currentPassword')}
        />
        <TextField
          name="newPassword"
          type="password"
          autoComplete="new-password"
          label={words.newPassword}
          hint={reset.hint}
          error={issueOf(props.issues, 'newPassword')}
        />
        <button className="btn">{words.change}</button>
      </Form>
    </section>
  )
}
