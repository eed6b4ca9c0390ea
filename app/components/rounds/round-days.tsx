import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import { TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { RoundPart, type RoundFieldsProps } from './round-fields.tsx'

const days = ['receive', 'company', 'district', 'decide', 'experts', 'objection'] as const
const extensions = ['company', 'decide'] as const

/** The times of the procedure, in working days. */
export function RoundDays({ entries, issues, basis }: RoundFieldsProps) {
  const words = useWords(roundsWords)
  const field = (name: string, label: string) => (
    <TextField
      key={name}
      name={name}
      label={label}
      narrow
      inputMode="numeric"
      unit={words.workingDays}
      hint={words.basis(basis[name] ?? '')}
      defaultValue={entries[name]}
      error={issueOf(issues, name)}
    />
  )
  return (
    <RoundPart title={words.daysPart} lead={words.daysLead}>
      <div className="grid gap-x-8 sm:grid-cols-2">
        {days.map(name => field(`days.${name}`, words.days[name]))}
        {extensions.map(name => field(`more.${name}`, words.extensions[name]))}
      </div>
    </RoundPart>
  )
}
