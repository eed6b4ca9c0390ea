import { Form } from '@remix-run/react'
import type { YearPage } from '#app/calendar/calendar-page.server.ts'
import type { YearAnswer } from '#app/calendar/enter-year.server.ts'
import { textOfDays } from '#app/calendar/year-text.ts'
import { calendarWords } from '#app/words/calendar.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { TextAreaField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { Notice } from '../notice.tsx'

/** A year's notice, previewed before it is kept. */
export function YearForm(props: { page: YearPage; answer: YearAnswer | undefined }) {
  const words = useWords(calendarWords)
  const { page, answer } = props
  const issues = answer?.issues ?? []
  const entries = answer?.kept ?? standing(page)
  const field = (name: string) => ({
    name,
    defaultValue: entries[name],
    error: issueOf(issues, name),
  })
  const preview = answer?.preview ?? null
  return (
    <>
      <ErrorSummary issues={issues} />
      {preview !== null && (
        <Notice tone="action" live title={words.previewTitle(preview)}>
          <p>
            {words.before(page.count)} {words.previewText}
          </p>
        </Notice>
      )}
      <Form method="post" noValidate className="card max-w-3xl">
        <h2>{words.formTitle}</h2>
        <p className="hint mb-4">{words.formLead}</p>
        <input type="hidden" name="seen" value={page.seen} />
        <TextField {...field('notice')} label={words.noticeLabel} hint={words.noticeHint} />
        <TextField {...field('source')} label={words.sourceLabel} hint={words.sourceHint} />
        <TextAreaField {...field('off')} label={words.offLabel} hint={words.offHint} rows={8} />
        <TextAreaField
          {...field('worked')}
          optional
          label={words.workedLabel}
          hint={words.workedHint}
          rows={6}
        />
        <p className="flex flex-wrap gap-3">
          <button
            className={preview === null ? 'btn btn-primary' : 'btn'}
            name="intent"
            value="preview"
          >
            {words.preview}
          </button>
          {preview !== null && (
            <button className="btn btn-primary" name="intent" value="save">
              {words.save}
            </button>
          )}
        </p>
      </Form>
    </>
  )
}

function standing({ known }: YearPage): Record<string, string> {
  if (known === null) return {}
  const off = known.off.map(({ from, to }): [string, string] => [from, to])
  const days = textOfDays({ off, worked: known.worked })
  return { notice: known.notice, source: known.source ?? '', ...days }
}
