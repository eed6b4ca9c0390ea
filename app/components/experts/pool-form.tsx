import { Form } from '@remix-run/react'
import { poolWords } from '#app/words/pool.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { CheckField, SelectField, TextAreaField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

type Props = {
  /** Accounts to choose from for a new entry; null for one that stands. */
  accounts: readonly { id: string; name: string; email: string }[] | null
  version: number
  entries: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}

/** What is kept of an expert. */
export function PoolForm({ accounts, version, entries, issues }: Props) {
  const words = useWords(poolWords)
  const of = (name: string) => ({
    name,
    defaultValue: entries[name],
    error: issueOf(issues, name),
  })
  return (
    <Form method="post" className="card max-w-3xl" noValidate>
      <input type="hidden" name="version" value={version} />
      {accounts !== null && (
        <SelectField
          {...of('account')}
          label={words.account}
          options={accounts.map(({ id, name, email }) => ({
            value: id,
            label: `${name} (${email})`,
          }))}
        />
      )}
      <TextField {...of('title2')} label={words.title2} />
      <TextField {...of('city')} label={words.city} narrow />
      <CheckField
        name="technical"
        label={words.technical}
        defaultChecked={entries['technical'] === 'yes'}
        error={issueOf(issues, 'technical')}
      />
      <CheckField
        name="finance"
        label={words.finance}
        defaultChecked={entries['finance'] === 'yes'}
      />
      <TextField {...of('fields')} label={words.fields} hint={words.fieldsHint} optional />
      <TextField
        {...of('load')}
        label={words.load}
        hint={words.loadHint}
        unit={words.times}
        inputMode="numeric"
        narrow
      />
      <TextAreaField
        {...of('employers')}
        label={words.employers}
        hint={words.employersHint}
        rows={3}
        optional
      />
      <TextAreaField
        {...of('holdings')}
        label={words.holdings}
        hint={words.holdingsHint}
        rows={2}
        optional
      />
      <TextAreaField
        {...of('relations')}
        label={words.relations}
        hint={words.relationsHint}
        rows={2}
        optional
      />
      <TextField
        {...of('telephone')}
        type="tel"
        label={words.telephone}
        hint={words.telephoneHint}
        optional
        narrow
      />
      <TextField {...of('address')} label={words.address} hint={words.telephoneHint} optional />
      <TextField
        {...of('suspendedUntil')}
        type="date"
        label={words.suspendedUntil}
        optional
        narrow
      />
      <TextField {...of('suspensionNote')} label={words.suspensionNote} optional />
      <button className="btn btn-primary">{accounts === null ? words.save : words.add}</button>
    </Form>
  )
}
