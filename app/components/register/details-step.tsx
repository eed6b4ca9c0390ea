import { Form, Link } from '@remix-run/react'
import type { FormIssue, Kept } from '#app/forms/read-form.ts'
import { useCheckedForm } from '#app/forms/use-checked-form.ts'
import { paths } from '#app/paths.ts'
import { accountWords } from '#app/words/account.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { CheckField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { Notice } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { BroughtBack, BroughtEntry, BroughtNotice } from './brought-answers.tsx'
import { CompanyFields } from './company-fields.tsx'
import { ContactFields } from './contact-fields.tsx'

/** The second step: the company's data, proposed by the register where it could be asked. */
export function DetailsStep(props: {
  issues: readonly FormIssue[] | undefined
  kept: Kept
  /** What the register answered. */
  register: string | undefined
}) {
  const words = useWords(accountWords)
  const { field, issues, onSubmit } = useCheckedForm({
    schema: () => import('#app/forms/account-forms.ts').then(forms => forms.registerSchema),
    kept: props.kept,
    fromServer: props.issues,
    words: words.issues,
  })
  return (
    <>
      <PageHead title={words.register.title} lead={words.register.detailsLead} />
      <ErrorSummary issues={issues} />
      <BroughtNotice kept={props.kept} />
      <BroughtBack kept={props.kept} />
      <RegisterNotice answer={props.register} />
      <Form method="post" noValidate onSubmit={onSubmit} className="max-w-2xl">
        <input type="hidden" name="intent" value="register" />
        <input type="hidden" name="register" value={props.register ?? ''} />
        <BroughtEntry kept={props.kept} />
        <CompanyFields kept={props.kept} issues={issues} field={field} />
        <ContactFields kept={props.kept} issues={issues} field={field} />
        <CheckField
          name="privacy"
          label={words.register.privacy}
          hint={
            <Link className="link" to={paths.privacy()} target="_blank">
              {words.register.privacyLink}
            </Link>
          }
          defaultChecked={props.kept['privacy'] === 'yes'}
          error={issueOf(issues, 'privacy')}
          registration={field('privacy')}
        />
        <button className="btn btn-primary">{words.register.submit}</button>
      </Form>
    </>
  )
}

function RegisterNotice(props: { answer: string | undefined }) {
  const words = useWords(accountWords).register
  switch (props.answer) {
    case 'found':
      return <Notice tone="good">{words.found}</Notice>
    case 'not found':
      return <Notice tone="due">{words.notFound}</Notice>
    case 'unreachable':
      return <Notice tone="due">{words.unreachable}</Notice>
    default:
      return null
  }
}
