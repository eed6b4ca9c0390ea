import type { ReactNode } from 'react'
import type { Kept } from '#app/forms/read-form.ts'
import type { Choice } from '#app/rounds/round-form.server.ts'
import { roundsWords } from '#app/words/rounds.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { SelectField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { OfficerBoxes } from './round-officers.tsx'
import { RoundDays } from './round-days.tsx'
import { RoundSteps } from './round-steps.tsx'

export type RoundFieldsProps = {
  entries: Kept
  issues: readonly FieldIssue[]
  versions: readonly Choice[]
  officers: readonly Choice[]
  /** The words that say where each default comes from, by the name of its field. */
  basis: Readonly<Record<string, string>>
}

/** All that a round sets, each with its basis beside it. */
export function RoundFields(props: RoundFieldsProps) {
  const words = useWords(roundsWords)
  const { entries, issues } = props
  const field = (name: string) => ({
    name,
    defaultValue: entries[name],
    error: issueOf(issues, name),
  })
  return (
    <>
      <RoundPart title={words.windowPart}>
        <SelectField
          {...field('version')}
          label={words.version}
          hint={words.versionHint}
          options={props.versions}
        />
        <TextField {...field('nameZh')} label={words.nameZh} hint={words.nameZhHint} />
        <TextField {...field('nameEn')} label={words.nameEn} hint={words.nameEnHint} />
        <div className="grid gap-x-8 sm:grid-cols-2">
          <TextField
            {...field('opens')}
            type="datetime-local"
            narrow
            label={words.opens}
            hint={words.timeHint}
          />
          <TextField
            {...field('closes')}
            type="datetime-local"
            narrow
            label={words.closes}
            hint={words.closesHint}
          />
        </div>
        <TextField
          {...field('grace')}
          narrow
          inputMode="numeric"
          label={words.graceMinutes}
          hint={words.graceHint}
          unit={words.minutes}
        />
      </RoundPart>
      <RoundPart title={words.officersPart} lead={words.officersLead}>
        <OfficerBoxes {...props} />
      </RoundPart>
      <RoundDays {...props} />
      <RoundSteps {...props} />
    </>
  )
}

/** A part of the form under its own heading. */
export function RoundPart(props: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="mb-8 border-t border-line pt-5 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left mb-2 w-full text-lg font-semibold">{props.title}</legend>
      <div className="clear-both">
        {props.lead !== undefined && <p className="hint mb-4">{props.lead}</p>}
        {props.children}
      </div>
    </fieldset>
  )
}
