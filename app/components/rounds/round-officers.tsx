import { Form } from '@remix-run/react'
import type { Kept } from '#app/forms/read-form.ts'
import type { Choice } from '#app/rounds/round-form.server.ts'
import type { RoundPage } from '#app/rounds/round-page.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { CheckField, FieldError, fieldId } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

type OfficerBoxesProps = {
  entries: Kept
  issues: readonly FieldIssue[]
  officers: readonly Choice[]
}

/** A box for each officer whom a round may name. */
export function OfficerBoxes({ entries, issues, officers }: OfficerBoxesProps) {
  return (
    <div id={fieldId('officers')} tabIndex={-1}>
      <FieldError name="officers" label="" error={issueOf(issues, 'officers')} />
      <div className="grid gap-x-8 sm:grid-cols-2">
        {officers.map(({ value, label }) => (
          <CheckField
            key={value}
            name={`officer.${value}`}
            label={label}
            defaultChecked={entries[`officer.${value}`] === 'yes'}
          />
        ))}
      </div>
    </div>
  )
}

/** Other people for a round that is frozen otherwise. */
export function ChangeOfficers(props: {
  page: RoundPage
  entries: Kept
  issues: readonly FieldIssue[]
}) {
  const words = useWords(roundsWords)
  const { page, entries, issues } = props
  return (
    <details className="card mb-8 max-w-3xl" open={issueOf(issues, 'officers') !== undefined}>
      <summary className="font-semibold">{words.changeOfficers}</summary>
      <p className="hint mt-2">
        {words.officersLead} {words.changeOfficersLead}
      </p>
      <Form key={page.version} method="post" noValidate className="mt-2">
        <input type="hidden" name="seen" value={page.version} />
        <fieldset>
          <legend className="sr-only">{words.officersPart}</legend>
          <OfficerBoxes entries={entries} issues={issues} officers={page.officerChoices} />
        </fieldset>
        <button className="btn" name="intent" value="officers">
          {words.save}
        </button>
      </Form>
    </details>
  )
}
