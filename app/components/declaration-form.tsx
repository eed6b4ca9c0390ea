import { Form } from '@remix-run/react'
import type { CheckPage } from '#app/applications/check-page.server.ts'
import type { FormIssue } from '#app/forms/read-form.ts'
import { useCheckedForm } from '#app/forms/use-checked-form.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorSummary } from './error-summary.tsx'
import { CheckField } from './field.tsx'
import { issueOf } from './form-issues.ts'

/** The declaration in full, who makes it, and the one button that submits. */
export function DeclarationForm(props: { page: CheckPage; formKey: string; issues: FormIssue[] }) {
  const words = useWords(applicationWords)
  const { page } = props
  const { field, issues, onSubmit } = useCheckedForm({
    schema: async () => (await import('#app/forms/application-forms.ts')).declarationSchema,
    kept: { agree: '' },
    fromServer: props.issues,
    words: words.issues,
  })
  const isBlocked = page.obstacles.length > 0
  return (
    <section aria-labelledby="declaration" className="card">
      <h2 id="declaration">{words.declaration}</h2>
      <p className="prose mt-2">{page.declaration}</p>
      <p className="mt-2 text-muted">{words.signer(page.signer.name, page.signer.company)}</p>
      {isBlocked ? (
        <p className="mt-4 font-semibold text-due">{words.cannotSubmit}</p>
      ) : (
        <Form method="post" noValidate onSubmit={onSubmit} className="mt-4">
          <ErrorSummary issues={issues} />
          <input type="hidden" name="key" value={props.formKey} />
          <input type="hidden" name="version" value={page.version} />
          <CheckField
            name="agree"
            label={words.agree}
            error={issueOf(issues, 'agree')}
            registration={field('agree')}
          />
          <p className="hint mb-4">
            {words.afterSubmit}{' '}
            {page.mailTo.length === 0 ? words.noMail : words.mailTo(page.mailTo.join('、'))}
          </p>
          <button className="btn btn-primary">{words.submit}</button>
        </Form>
      )}
    </section>
  )
}
