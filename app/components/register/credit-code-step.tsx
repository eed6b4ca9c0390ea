import { Form, Link } from '@remix-run/react'
import type { FormIssue, Kept } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import { accountWords } from '#app/words/account.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { issueOf, saidIssues } from '../form-issues.ts'
import { PageHead } from '../page-head.tsx'
import { BroughtEntry, BroughtNotice } from './brought-answers.tsx'

/** The first step: which company. */
export function CreditCodeStep(props: { issues: readonly FormIssue[] | undefined; kept: Kept }) {
  const words = useWords(accountWords)
  const issues = saidIssues(props.issues, words.issues)
  return (
    <>
      <PageHead title={words.register.title} lead={words.register.lead} />
      <ErrorSummary issues={issues} />
      <BroughtNotice kept={props.kept} />
      <Form method="post" noValidate className="card max-w-2xl">
        <input type="hidden" name="intent" value="code" />
        <BroughtEntry kept={props.kept} />
        <TextField
          name="creditCode"
          label={words.register.creditCode}
          hint={words.register.creditCodeHint}
          autoComplete="off"
          defaultValue={props.kept['creditCode']}
          error={issueOf(issues, 'creditCode')}
        />
        <button className="btn btn-primary">{words.register.next}</button>
        <p className="mt-4">
          <Link className="link" to={paths.login()}>
            {words.register.haveAccount}
          </Link>
        </p>
      </Form>
    </>
  )
}
