import { Form, Link } from '@remix-run/react'
import type { QueuePage } from '#app/review/queue.server.ts'
import { queueWords } from '#app/words/queue.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from './error-summary.tsx'
import { FieldError, TextField } from './field.tsx'

type Choice = { id: string; name: string }

/** What narrows the list that is shown. */
export function QueueFilterForm(props: { page: QueuePage }) {
  const words = useWords(reviewWords)
  const own = useWords(queueWords)
  const { page } = props
  const { programme, district, due } = page.filter
  return (
    <Form
      method="get"
      role="search"
      noValidate
      className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2 no-print"
    >
      <input type="hidden" name="tab" value={page.tab} />
      <Pick
        name="programme"
        label={words.programme}
        all={words.allProgrammes}
        value={programme}
        choices={page.programmes}
      />
      {page.districts.length > 0 && (
        <Pick
          name="district"
          label={words.columns.district}
          all={own.allDistricts}
          value={district}
          choices={page.districts}
        />
      )}
      <label>
        <span className="label text-sm">{own.dueWithin}</span>
        <FieldError
          name="due"
          label={own.dueWithin}
          error={page.isReadable ? undefined : own.issues['days-wrong']}
        />
        <span className="mt-1 flex items-center gap-2">
          <input
            key={due}
            id="f-due"
            name="due"
            inputMode="numeric"
            defaultValue={due}
            className="input w-20!"
            aria-invalid={!page.isReadable}
            aria-describedby={page.isReadable ? undefined : 'f-due-error'}
          />
          <span className="text-muted">{own.workingDays}</span>
        </span>
      </label>
      <button className="btn">{words.filter}</button>
    </Form>
  )
}

function Pick(props: {
  name: string
  label: string
  all: string
  value: string
  choices: readonly Choice[]
}) {
  return (
    <label>
      <span className="label text-sm">{props.label}</span>
      <select
        key={props.value}
        name={props.name}
        defaultValue={props.value}
        className="input mt-1 max-w-72"
      >
        <option value="">{props.all}</option>
        {props.choices.map(each => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The lists that the reader saved, and the form that saves this one. */
export function SavedFilters(props: {
  page: QueuePage
  error: string | undefined
  name: string | undefined
}) {
  const words = useWords(queueWords)
  const { page } = props
  return (
    <section aria-labelledby="saved" className="mt-8 border-t border-line pt-4 no-print">
      <h2 id="saved" className="mb-2 text-base">
        {words.saved}
      </h2>
      {page.saved.length === 0 ? (
        <p className="hint">{words.savedNone}</p>
      ) : (
        <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-2">
          {page.saved.map(each => (
            <li key={each.id} className="flex items-center gap-2">
              <Link className="link" to={each.to}>
                {each.name}
              </Link>
              <Form method="post">
                <input type="hidden" name="query" value={page.query} />
                <input type="hidden" name="id" value={each.id} />
                <button
                  className="btn btn-small"
                  name="intent"
                  value="forget"
                  aria-label={words.forgetOf(each.name)}
                >
                  {words.forget}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details open={props.error !== undefined}>
        <summary>{words.saveThis}</summary>
        <Form method="post" noValidate className="mt-2">
          <input type="hidden" name="query" value={page.query} />
          <TextField
            name="name"
            narrow
            label={words.name}
            hint={words.nameHint}
            defaultValue={props.name}
            error={props.error}
          />
          <button className="btn" name="intent" value="save">
            {words.save}
          </button>
        </Form>
      </details>
    </section>
  )
}

/** What is wrong with the days of the filter, for the summary. */
export function daysIssue(page: QueuePage, message: string): FieldIssue[] {
  return page.isReadable ? [] : [{ name: 'due', message }]
}
