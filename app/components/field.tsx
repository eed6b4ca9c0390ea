import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import type { Language } from '#rules/words.ts'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'

/** What every field has; `name` is the form entry and, with a prefix, the element's id. */
export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
}

/** The id of the element that carries an entry, so that an error summary can point to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`
}

/** The ids that describe a field, for `aria-describedby`. */
export function describedBy(props: FieldProps): string | undefined {
  const ids = []
  if (props.hint !== undefined) ids.push(`${fieldId(props.name)}-hint`)
  if (props.error !== undefined) ids.push(`${fieldId(props.name)}-error`)
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** Label above, hint under it, error above the control. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const words = useWords(commonWords)
  const id = fieldId(props.name)
  return (
    <div className="mb-5">
      <label className="label" htmlFor={id}>
        {props.label}
        {props.optional === true && <span className="hint font-normal"> ({words.optional})</span>}
      </label>
      {props.hint !== undefined && (
        <div id={`${id}-hint`} className="hint">
          {props.hint}
        </div>
      )}
      <FieldError {...props} />
      <div className="mt-1.5">{props.children}</div>
    </div>
  )
}

/** The error of one field, with a mark beside the words. */
export function FieldError(props: FieldProps) {
  if (props.error === undefined) return null
  return (
    <p id={`${fieldId(props.name)}-error`} className="mt-1 font-semibold text-bad">
      <span aria-hidden="true">✕ </span>
      {props.error}
    </p>
  )
}

type TextProps = FieldProps & {
  defaultValue?: string | undefined
  type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'tel'
  unit?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  autoComplete?: string
  required?: boolean
  narrow?: boolean
  readOnly?: boolean
  /** From react-hook-form, where the form checks before sending. */
  registration?: UseFormRegisterReturn
}

/** One line of text, with its unit inside the field's end. */
export function TextField(props: TextProps) {
  const width = props.narrow === true ? 'max-w-60' : 'max-w-xl'
  return (
    <Field {...props}>
      <div className={`relative ${width}`}>
        <input
          id={fieldId(props.name)}
          name={props.name}
          type={props.type ?? 'text'}
          className={`input ${props.unit === undefined ? '' : 'pe-16'}`}
          defaultValue={props.defaultValue}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete}
          required={props.required}
          readOnly={props.readOnly}
          aria-invalid={props.error !== undefined}
          aria-describedby={describedBy(props)}
          {...props.registration}
        />
        {props.unit !== undefined && (
          <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-muted">
            {props.unit}
          </span>
        )}
      </div>
    </Field>
  )
}

/** Several lines of text. */
export function TextAreaField(
  props: FieldProps & {
    defaultValue?: string | undefined
    rows?: number
    required?: boolean
    /** Of what is typed, where it is another than the page's. */
    lang?: Language
    registration?: UseFormRegisterReturn
  },
) {
  return (
    <Field {...props}>
      <textarea
        id={fieldId(props.name)}
        name={props.name}
        lang={props.lang}
        rows={props.rows ?? 5}
        className="input max-w-3xl"
        defaultValue={props.defaultValue}
        required={props.required}
        aria-invalid={props.error !== undefined}
        aria-describedby={describedBy(props)}
        {...props.registration}
      />
    </Field>
  )
}

/** `lang` where the label is not in the page's language. */
export type Option = { value: string; label: string; hint?: string; lang?: Language }

/** One of many, from a list. */
export function SelectField(
  props: FieldProps & {
    options: readonly Option[]
    defaultValue?: string | undefined
    registration?: UseFormRegisterReturn
  },
) {
  const words = useWords(commonWords)
  return (
    <Field {...props}>
      <select
        id={fieldId(props.name)}
        name={props.name}
        className="input max-w-xl"
        defaultValue={props.defaultValue ?? ''}
        aria-invalid={props.error !== undefined}
        aria-describedby={describedBy(props)}
        {...props.registration}
      >
        <option value="">{words.choose}</option>
        {props.options.map(option => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One of a few, all in sight. */
export function RadioField(
  props: FieldProps & {
    options: readonly Option[]
    defaultValue?: string | undefined
    inline?: boolean
    registration?: UseFormRegisterReturn
  },
) {
  const words = useWords(commonWords)
  const id = fieldId(props.name)
  return (
    <fieldset className="mb-5" aria-describedby={describedBy(props)}>
      <legend className="label">
        {props.label}
        {props.optional === true && <span className="hint font-normal"> ({words.optional})</span>}
      </legend>
      {props.hint !== undefined && (
        <div id={`${id}-hint`} className="hint">
          {props.hint}
        </div>
      )}
      <FieldError {...props} />
      <div className={props.inline === true ? 'mt-1 flex flex-wrap gap-x-6' : 'mt-1'}>
        {props.options.map((option, index) => (
          <label
            key={option.value}
            className={`flex min-h-11 cursor-pointer items-center gap-3 ${option.hint === undefined ? '' : 'py-1.5'}`}
          >
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={props.name}
              value={option.value}
              defaultChecked={props.defaultValue === option.value}
              className="size-5 shrink-0 accent-action"
              {...props.registration}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span className="hint block">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One box to tick. */
export function CheckField(
  props: FieldProps & { defaultChecked?: boolean; registration?: UseFormRegisterReturn },
) {
  const id = fieldId(props.name)
  return (
    <div className="mb-5">
      <FieldError {...props} />
      <label className="flex min-h-11 cursor-pointer items-start gap-3">
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value="yes"
          defaultChecked={props.defaultChecked}
          className="mt-1 size-5 shrink-0 accent-action"
          aria-invalid={props.error !== undefined}
          aria-describedby={describedBy(props)}
          {...props.registration}
        />
        <span>{props.label}</span>
      </label>
      {props.hint !== undefined && (
        <div id={`${id}-hint`} className="hint ms-8">
          {props.hint}
        </div>
      )}
    </div>
  )
}
