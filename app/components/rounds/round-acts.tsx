import { Form } from '@remix-run/react'
import type { Kept } from '#app/forms/read-form.ts'
import type { RoundPage } from '#app/rounds/round-page.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { CheckField, TextAreaField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** Publishing and cancelling a round that has not opened. */
export function RoundActs(props: { page: RoundPage; issues: readonly FieldIssue[] }) {
  const words = useWords(roundsWords)
  const { page, issues } = props
  const cancelIssue = issueOf(issues, 'confirm')
  return (
    <div className="mb-6 max-w-3xl space-y-4">
      {page.standing === 'draft' && (
        <section aria-labelledby="publish" className="card">
          <h2 id="publish">{words.publish}</h2>
          <p className="hint">{words.publishLead}</p>
          {page.isFirst && <p className="mt-1 font-medium text-due">{words.firstRound}</p>}
          {page.opensAtOnce && !page.isOver && (
            <p className="mt-1 font-medium text-due">{words.publishOpensNow}</p>
          )}
          {page.isOver ? (
            <p className="mt-1 font-medium text-bad">{words.publishOver}</p>
          ) : (
            <Form method="post" className="mt-3">
              <input type="hidden" name="seen" value={page.version} />
              <button className="btn" name="intent" value="publish">
                {words.publish}
              </button>
            </Form>
          )}
        </section>
      )}
      <details className="card" open={cancelIssue !== undefined}>
        <summary className="font-semibold">{words.cancel}</summary>
        <p className="hint mt-2">{words.cancelLead}</p>
        <Form method="post" noValidate className="mt-2">
          <input type="hidden" name="seen" value={page.version} />
          <CheckField name="confirm" label={words.cancelConfirm} error={cancelIssue} />
          <button className="btn btn-danger" name="intent" value="cancel">
            {words.cancel}
          </button>
        </Form>
      </details>
    </div>
  )
}

type ExtendProps = {
  page: RoundPage
  issues: readonly FieldIssue[]
  kept: Kept
  mayExtend: boolean
}

/** More time after the close, which the head alone may give. */
export function ExtendGrace({ page, issues, kept, mayExtend }: ExtendProps) {
  const words = useWords(roundsWords)
  return (
    <section aria-labelledby="extend" className="card mb-8 max-w-3xl">
      <h2 id="extend">{words.extendTitle}</h2>
      <p className="hint mb-4">{words.extendLead}</p>
      {mayExtend ? (
        <Form method="post" noValidate>
          <input type="hidden" name="seen" value={page.version} />
          <TextField
            name="minutes"
            label={words.extendMinutes}
            narrow
            inputMode="numeric"
            unit={words.minutes}
            defaultValue={kept['minutes']}
            error={issueOf(issues, 'minutes')}
          />
          <TextAreaField
            name="reason"
            label={words.extendReason}
            hint={words.extendReasonHint}
            rows={3}
            defaultValue={kept['reason']}
            error={issueOf(issues, 'reason')}
          />
          <button className="btn btn-primary" name="intent" value="extend">
            {words.extend}
          </button>
        </Form>
      ) : (
        <p>{words.onlyHead}</p>
      )}
    </section>
  )
}
