import { Form } from '@remix-run/react'
import type {
  CorrectionItemView,
  CorrectionPage,
} from '#app/applications/correction-page.server.ts'
import type { FormIssue, Kept } from '#app/forms/read-form.ts'
import { useCheckedForm } from '#app/forms/use-checked-form.ts'
import type { Comparison } from '#app/merging/comparison.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { ComparisonBox } from './autosave/comparison-box.tsx'
import type { Shown } from './autosave/use-autosave.ts'
import { ErrorSummary, type FieldIssue } from './error-summary.tsx'
import { CheckField, TextAreaField } from './field.tsx'
import { issueOf } from './form-issues.ts'

/** What the officer asked for, each item with the place to change it and the company's answer. */
export function CorrectionForm(props: {
  page: CorrectionPage
  formKey: string
  kept: Kept
  /** What a colleague kept since the form was shown. */
  meanwhile: { comparison: Comparison; shown: Shown } | null
  issues: readonly FormIssue[] | undefined
}) {
  const words = useWords(applicationWords)
  const { page, kept } = props
  const shown = props.meanwhile?.shown ?? page.kept
  const names = page.items.map(item => item.name)
  const saidTo = (name: string) => page.items.find(item => item.name === name)?.said ?? ''
  const answers = Object.fromEntries(names.map(name => [name, kept[name] ?? saidTo(name)]))
  const form = useCheckedForm({
    schema: async () => (await import('#app/forms/application-forms.ts')).correctionSchema(names),
    kept: { ...answers, agree: '' },
    fromServer: props.issues,
    words: words.issues,
  })
  const issues = form.issues.map(issue => named(issue, page.items, words.needAnswer))
  return (
    <>
      <ErrorSummary issues={issues} />
      <Form
        method="post"
        noValidate
        onSubmit={event => {
          if (!isKeeping(event)) form.onSubmit(event)
        }}
      >
        <button hidden />
        <input type="hidden" name="key" value={props.formKey} />
        <input type="hidden" name="version" value={page.version} />
        <input type="hidden" name="draft" value={shown.version} />
        <input type="hidden" name="was" value={JSON.stringify(shown.was)} />
        {props.meanwhile !== null && <ComparisonBox comparison={props.meanwhile.comparison} />}
        <ol className="space-y-4">
          {page.items.map((item, index) => (
            <li key={item.field} className="card">
              <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
                <h2 className="text-lg!">
                  {index + 1}. {item.label}
                </h2>
                <button
                  name="intent"
                  value={index}
                  className="btn btn-small"
                  aria-label={words.goFixOf(item.label)}
                >
                  {words.goFix}
                </button>
              </div>
              <div className="mt-2 mb-4 rounded-lg bg-due-soft px-4 py-3">
                <p className="text-sm font-semibold text-due">{words.asked}</p>
                <p className="whitespace-pre-line">{item.text}</p>
                <p className="hint text-sm">{words.reasonOf(item.reason)}</p>
              </div>
              <TextAreaField
                name={item.name}
                rows={3}
                label={words.answerOf(item.label)}
                hint={words.answerHint}
                defaultValue={answers[item.name]}
                error={issueOf(issues, item.name)}
                registration={form.field(item.name)}
              />
            </li>
          ))}
        </ol>
        <section aria-labelledby="declaration" className="card mt-6">
          <h2 id="declaration">{words.declaration}</h2>
          <p className="prose mt-2">{page.declaration}</p>
          <p className="mt-2 mb-4 text-muted">
            {words.signer(page.signer.name, page.signer.company)}
          </p>
          <CheckField
            name="agree"
            label={words.agree}
            error={issueOf(issues, 'agree')}
            registration={form.field('agree')}
          />
          <div className="flex flex-wrap items-center gap-3">
            <button className="btn btn-primary">{words.resubmit}</button>
            <button name="intent" value="save" className="btn">
              {words.saveAnswers}
            </button>
          </div>
        </section>
      </Form>
    </>
  )
}

/** What only keeps the answers is sent as it is: they need not be complete. */
function isKeeping({ nativeEvent }: React.SyntheticEvent): boolean {
  const by = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
  return by instanceof HTMLButtonElement && by.name === 'intent'
}

/** An item without an answer is named by what it is about. */
function named(
  issue: FieldIssue,
  items: readonly CorrectionItemView[],
  say: (label: string) => string,
): FieldIssue {
  const item = items.find(each => each.name === issue.name)
  return item === undefined ? issue : { ...issue, message: say(item.label) }
}
