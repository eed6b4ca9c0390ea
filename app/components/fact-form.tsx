import { RadioField, SelectField, TextField } from './field.tsx'
import { AmountField } from './amount-field.tsx'
import { YearTable } from './year-table.tsx'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'

/** One typed entry of a form: its name, what was typed, and what is wrong with it. */
export type EntryView = { name: string; year: string | null; value: string; error: string | null }

/** One fact as a form asks it, in the reader's language. */
export type FactFieldView = {
  key: string
  kind: 'text' | 'day' | 'flag' | 'choice' | 'amount' | 'number' | 'yearly'
  /** A yearly fact in money is typed in 万元 like any other amount. */
  isMoney: boolean
  label: string
  hint: string | null
  unit: string
  options: { value: string; label: string }[]
  entries: EntryView[]
}

/**
 * The fields of a section. Yearly facts that follow each other share one table, years as columns.
 * Every field may stay empty: a draft is never refused.
 */
export function FactForm(props: { fields: readonly FactFieldView[] }) {
  return (
    <>
      {grouped(props.fields).map(group =>
        group.yearly ? (
          <YearTable key={group.fields[0]?.key} fields={group.fields} />
        ) : (
          group.fields.map(field => <FactField key={field.key} field={field} />)
        ),
      )}
    </>
  )
}

function FactField(props: { field: FactFieldView }) {
  const words = useWords(commonWords)
  const { field } = props
  const entry = field.entries[0]
  if (entry === undefined) return null
  const common = {
    name: entry.name,
    label: field.label,
    ...(field.hint === null ? {} : { hint: field.hint }),
    error: entry.error ?? undefined,
    defaultValue: entry.value,
  }
  switch (field.kind) {
    case 'flag':
      return (
        <RadioField
          {...common}
          inline
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
            { value: '', label: words.notAnswered },
          ]}
        />
      )
    case 'choice':
      return <SelectField {...common} options={field.options} />
    case 'day':
      return <TextField {...common} type="date" narrow />
    case 'amount':
      return <AmountField {...common} />
    case 'number':
      return <TextField {...common} narrow inputMode="decimal" unit={field.unit} />
    case 'text':
    case 'yearly':
      return <TextField {...common} />
  }
}

type Group = { yearly: boolean; fields: FactFieldView[] }

function grouped(fields: readonly FactFieldView[]): Group[] {
  const groups: Group[] = []
  for (const field of fields) {
    const yearly = field.kind === 'yearly'
    const last = groups.at(-1)
    if (last?.yearly === yearly) last.fields.push(field)
    else groups.push({ yearly, fields: [field] })
  }
  return groups
}
