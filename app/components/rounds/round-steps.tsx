import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import { CheckField, RadioField, SelectField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { DistrictQuotas } from './district-quotas.tsx'
import { RoundPart, type RoundFieldsProps } from './round-fields.tsx'

/** Which steps a case of the round goes through, and how long a recognition holds. */
export function RoundSteps({ entries, issues, basis }: RoundFieldsProps) {
  const words = useWords(roundsWords)
  const field = (name: string) => ({
    name,
    defaultValue: entries[name],
    error: issueOf(issues, name),
  })
  const box = (name: string) => ({ name, defaultChecked: entries[name] === 'yes' })
  return (
    <>
      <RoundPart title={words.stepsPart} lead={words.stepsBasis}>
        <CheckField
          {...box('districtStep')}
          label={words.districtStep}
          hint={words.districtStepHint}
        />
        <CheckField
          {...box('districtSecondSignature')}
          label={words.districtSecondSignature}
          hint={words.districtSecondSignatureHint}
        />
        <DistrictQuotas entries={entries} issues={issues} />
        <CheckField
          {...box('secondSignature')}
          label={words.secondSignature}
          hint={words.secondSignatureHint}
        />
      </RoundPart>
      <RoundPart title={words.expertsPart} lead={words.expertsBasis}>
        <CheckField {...box('expertsAsked')} label={words.expertsAsked} />
        <TextField
          {...field('expertsNumber')}
          label={words.expertsNumber}
          narrow
          inputMode="numeric"
          unit={words.people}
        />
        <SelectField
          {...field('aggregation')}
          label={words.aggregation}
          hint={words.aggregationHint}
          options={optionsOf(words.aggregations)}
        />
        <CheckField {...box('blind')} label={words.blind} />
      </RoundPart>
      <RoundPart title={words.noticePart} lead={words.noticeBasis}>
        <CheckField {...box('noticeAsked')} label={words.noticeAsked} />
        <TextField
          {...field('noticeDays')}
          label={words.noticeDays}
          narrow
          inputMode="numeric"
          unit={words.day}
        />
        <RadioField
          {...field('counted')}
          inline
          label={words.counted}
          options={optionsOf(words.countedAs)}
        />
      </RoundPart>
      <RoundPart title={words.validityPart}>
        <TextField
          {...field('validity')}
          optional
          narrow
          inputMode="numeric"
          label={words.validityYears}
          unit={words.years}
          hint={`${words.validityHint} ${words.basis(basis['validity'] ?? '')}`}
        />
      </RoundPart>
    </>
  )
}

function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
