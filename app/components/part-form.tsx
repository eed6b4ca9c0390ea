import { Link } from '@remix-run/react'
import type { PartView } from '#app/applications/part-view.server.ts'
import type { Comparison } from '#app/merging/comparison.server.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { AutosaveForm } from './autosave/autosave-form.tsx'
import { FactForm } from './fact-form.tsx'
import { CheckField, TextAreaField, TextField } from './field.tsx'

/** The form of one part of an application, with the mark that it was checked. */
export function PartForm(props: { view: PartView; comparison: Comparison | null }) {
  const words = useWords(applicationWords)
  const { view } = props
  const back = view.correcting
    ? paths.correction(view.application)
    : paths.application(view.application)
  const tickError = view.issues.find(issue => issue.name === 'tick')?.message
  return (
    <AutosaveForm shown={view} savedAt={view.savedAt} comparison={props.comparison}>
      <FactForm fields={view.fields} />
      {view.statement.map(entry => (
        <StatementField key={entry.name} entry={entry} />
      ))}
      {!view.correcting && (
        <div className="mt-6 flow-root rounded-lg bg-raised px-4 pt-3">
          <CheckField
            name="tick"
            label={words.tick}
            hint={view.changedSince ? words.changedSince : words.tickHint}
            defaultChecked={view.ticked}
            error={tickError}
          />
        </div>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <button name="intent" value="back" className="btn btn-primary">
          {view.correcting ? words.saveAndBackToCorrection : words.saveAndBack}
        </button>
        <button name="intent" value="save" className="btn">
          {words.saveOnly}
        </button>
        <Link className="link ms-2" to={back}>
          {view.correcting ? words.correctionTitle : words.toTasks}
        </Link>
      </div>
    </AutosaveForm>
  )
}

function StatementField({ entry }: { entry: PartView['statement'][number] }) {
  const words = useWords(applicationWords)
  const common = {
    name: entry.name,
    defaultValue: entry.value,
    error: entry.error ?? undefined,
  }
  if (entry.name === 'note')
    return <TextAreaField {...common} label={words.note} hint={words.noteHint} optional />
  if (entry.name === 'contactName')
    return <TextField {...common} label={words.contactName} autoComplete="name" />
  return (
    <TextField
      {...common}
      label={words.contactTelephone}
      hint={words.contactTelephoneHint}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
    />
  )
}
