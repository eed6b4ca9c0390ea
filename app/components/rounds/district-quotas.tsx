import type { Kept } from '#app/forms/read-form.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import { districts } from '#rules/identifiers/districts.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

/** How many cases each district may recommend; an empty field limits nothing. */
export function DistrictQuotas(props: { entries: Kept; issues: readonly FieldIssue[] }) {
  const words = useWords(roundsWords)
  const say = useSay()
  const named = districts.map(({ value, words: name }) => ({
    name: `quota.${value}`,
    label: say(name),
  }))
  const isWrong = named.some(({ name }) => issueOf(props.issues, name) !== undefined)
  const isSet = named.some(({ name }) => (props.entries[name] ?? '') !== '')
  return (
    <details open={isWrong || isSet} className="mb-5">
      <summary className="font-semibold">{words.quotas}</summary>
      <p className="hint mt-1 mb-3">{words.quotasHint}</p>
      <div className="grid gap-x-8 sm:grid-cols-2">
        {named.map(field => (
          <TextField
            key={field.name}
            {...field}
            optional
            narrow
            inputMode="numeric"
            unit={words.cases}
            defaultValue={props.entries[field.name]}
            error={issueOf(props.issues, field.name)}
          />
        ))}
      </div>
    </details>
  )
}
