import { Form, Link } from '@remix-run/react'
import { useCheckedForm } from '#app/forms/use-checked-form.ts'
import type { FormIssue, Kept } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import { askingWords } from '#app/words/asking.ts'
import { commonWords } from '#app/words/common.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorSummary } from './error-summary.tsx'
import { RadioField, TextAreaField, TextField } from './field.tsx'
import { issueOf } from './form-issues.ts'
import type { MovePage } from './review-move-effects.tsx'

type Answer = { issues: FormIssue[]; kept: Kept } | undefined

/** What a step asks of the reviewer, and its button. */
export function ReviewMoveForm(props: { page: MovePage; answer: Answer }) {
  const words = useWords(reviewWords).move
  const { cancel } = useWords(commonWords)
  const { page, answer } = props
  const kept = answer?.kept ?? {}
  const { field, issues, onSubmit } = useCheckedForm({
    schema: async () => {
      const { moveForms } = await import('#app/forms/review-forms.ts')
      return moveForms[page.asks][page.against ? 'against' : 'for']
    },
    kept: {
      version: String(page.version),
      text: page.suggested,
      ground: '',
      number: '',
      on: '',
      ...kept,
    },
    fromServer: answer?.issues,
    words: words.issues,
  })
  return (
    <Form method="post" noValidate onSubmit={onSubmit} className="card">
      <ErrorSummary issues={issues} />
      <input type="hidden" defaultValue={page.version} {...field('version')} />
      {page.draft !== null && <Drafted draft={page.draft} />}
      {page.asks === 'grounds' && (
        <RadioField
          name="ground"
          label={words.ground}
          options={page.grounds}
          defaultValue={kept['ground']}
          error={issueOf(issues, 'ground')}
          registration={field('ground')}
        />
      )}
      {page.asks === 'external result' && (
        <>
          <TextField
            name="number"
            label={words.documentNumber}
            hint={words.documentNumberHint}
            defaultValue={kept['number']}
            error={issueOf(issues, 'number')}
            registration={field('number')}
          />
          <TextField
            name="on"
            type="date"
            narrow
            label={words.documentDay}
            defaultValue={kept['on']}
            error={issueOf(issues, 'on')}
            registration={field('on')}
          />
        </>
      )}
      {page.asks !== 'nothing' && (
        <TextAreaField
          name="text"
          {...textWords(page, words)}
          optional={page.asks !== 'reason' && page.asks !== 'grounds' && !page.against}
          rows={page.suggested === '' ? 7 : 12}
          defaultValue={kept['text'] ?? page.suggested}
          error={issueOf(issues, 'text')}
          registration={field('text')}
        />
      )}
      <p className="mt-2 flex flex-wrap items-center gap-4">
        <button className={`btn ${page.against ? 'btn-danger' : 'btn-primary'}`}>
          {words[confirming[page.mode]](page.label)}
        </button>
        <Link className="link" to={paths.reviewCase(page.id)}>
          {cancel}
        </Link>
      </p>
    </Form>
  )
}

const confirming = { make: 'confirm', draft: 'draft', sign: 'sign' } as const

/** What another drafted, word for word: the signature makes exactly this. */
function Drafted(props: { draft: NonNullable<MovePage['draft']> }) {
  const words = useWords(reviewWords).move
  const { items } = useWords(askingWords)
  const { draft } = props
  return (
    <section aria-labelledby="drafted" className="mb-6">
      <h2 id="drafted" className="mb-1 text-lg">
        {words.signs}
      </h2>
      <p className="hint mb-3">{words.signsLead(draft.by, draft.at)}</p>
      {draft.grounds.length > 0 && (
        <p className="mb-2 font-semibold">{draft.grounds.join(' · ')}</p>
      )}
      {draft.text !== '' && (
        <p className="rounded bg-raised px-4 py-3 whitespace-pre-line">{draft.text}</p>
      )}
      {draft.items.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-base">{items}</h3>
          <ol className="list-decimal space-y-2 ps-6">
            {draft.items.map(item => (
              <li key={item.label}>
                <span className="font-semibold">{item.label}</span>
                <span className="hint ms-2">{item.reason}</span>
                <span className="block whitespace-pre-line">{item.text}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function textWords(page: MovePage, words: (typeof reviewWords)['en']['move']) {
  if (page.asks === 'external result')
    return { label: words.externalReason, hint: words.externalReasonHint }
  if (page.asks === 'note') return { label: words.note, hint: words.noteHint }
  if (page.against) return { label: words.reason, hint: words.refusalRights }
  return { label: words.reason, hint: page.tellsReason ? words.reasonHint : words.reasonInner }
}
