import { Form } from '@remix-run/react'
import { languages, type Words } from '#rules/words.ts'
import { commonWords } from '#app/words/common.ts'
import { peopleWords } from '#app/words/people.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { SelectField, TextField } from '../field.tsx'
import { FactsList } from '../facts-list.tsx'
import { issueOf } from '../form-issues.ts'

/** Name and language, which one may change; address and role, which one may not. */
export function AccountDetails(props: {
  account: { email: string; name: string; language: string }
  role: Words
  issues: readonly FieldIssue[]
}) {
  const words = useWords(peopleWords)
  const { save } = useWords(commonWords)
  const say = useSay()
  const { account, issues } = props
  return (
    <section className="card">
      <h2 className="mb-2">{words.account.details}</h2>
      <FactsList
        rows={[
          { label: words.account.email, value: account.email },
          { label: words.account.role, value: say(props.role) },
        ]}
      />
      <Form method="post" className="mt-4">
        <input type="hidden" name="intent" value="details" />
        <TextField
          name="name"
          label={words.account.name}
          autoComplete="name"
          defaultValue={account.name}
          error={issueOf(issues, 'name')}
        />
        <SelectField
          name="language"
          label={words.account.language}
          options={languages.map(value => ({
            value,
            label: words.languages[value],
            lang: value,
          }))}
          defaultValue={account.language}
          error={issueOf(issues, 'language')}
        />
        <button className="btn">{save}</button>
      </Form>
    </section>
  )
}
