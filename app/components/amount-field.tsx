import { useState } from 'react'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'
import { describedBy, Field, fieldId, type FieldProps } from './field.tsx'
import { yuanOfWan } from '#app/words/money.ts'

/** Money typed in 万元, said again in yuan beneath, so that nobody is off by ten thousand. */
export function AmountField(props: FieldProps & { defaultValue?: string | undefined }) {
  const words = useWords(commonWords)
  return (
    <Field {...props}>
      <div className="max-w-60">
        <AmountInput
          id={fieldId(props.name)}
          name={props.name}
          value={props.defaultValue ?? ''}
          unit={words.units.wan}
          label={null}
          invalid={props.error !== undefined}
          description={describedBy(props)}
        />
      </div>
    </Field>
  )
}

/** The bare input with its echo, for a field or a cell of a table. */
export function AmountInput(props: {
  id: string
  name: string
  value: string
  /** Shown inside the field's end; null in a table, whose row names the unit. */
  unit: string | null
  label: string | null
  invalid: boolean
  description?: string | undefined
}) {
  const words = useWords(commonWords)
  const [typed, setTyped] = useState(props.value)
  const yuan = yuanOfWan(typed)
  return (
    <>
      <div className="relative">
        <input
          id={props.id}
          name={props.name}
          defaultValue={props.value}
          onInput={event => setTyped(event.currentTarget.value)}
          inputMode="decimal"
          autoComplete="off"
          className={`input text-end ${props.unit === null ? '' : 'pe-24'}`}
          aria-label={props.label ?? undefined}
          aria-invalid={props.invalid}
          aria-describedby={props.description}
        />
        {props.unit !== null && (
          <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-muted">
            {props.unit}
          </span>
        )}
      </div>
      <p className="hint min-h-5 text-end text-xs" aria-live="off">
        {yuan === null ? '' : `= ${yuan} ${words.units.yuan}`}
      </p>
    </>
  )
}
