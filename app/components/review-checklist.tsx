import type { SheetItem, SheetSection } from '#app/review/correction-sheet.server.ts'
import { allCorrectionReasons, correctionReasons } from '#rules/procedure/correction-reasons.ts'
import { askingWords } from '#app/words/asking.ts'
import { reviewWords } from '#app/words/review.ts'
import { commonWords } from '#app/words/common.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from './error-summary.tsx'
import { fieldId } from './field.tsx'
import { issueOf } from './form-issues.ts'
import { ReviewEntries } from './review-answers.tsx'
import { ReviewFiles } from './review-evidence.tsx'
import { Tag } from './tag.tsx'

type Typed = {
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
  /** A clarification marks nothing but problems. */
  clarifies: boolean
  /** Whether what could have been said before may be marked. */
  mayAskAgain: boolean
}

/** One section of the checklist; every item of it is marked, on its own or with the rest. */
export function ChecklistSection(props: Typed & { section: SheetSection }) {
  const words = useWords(reviewWords).correction
  const { section, kept, clarifies } = props
  const rest = `rest.${section.name}`
  return (
    <section id={`sheet-${section.name}`} aria-labelledby={`sheet-${section.name}-title`}>
      <h2 id={`sheet-${section.name}-title`} className="mb-2">
        {section.title}
      </h2>
      <ul className="divide-y divide-line rounded-[10px] border border-line bg-surface px-4 sm:px-6">
        {section.items.map(item => (
          <li key={item.field} className="py-4">
            <Item {...props} item={item} />
          </li>
        ))}
        {!clarifies && (
          <li className="py-2">
            <label className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                name={rest}
                value="yes"
                defaultChecked={kept[rest] === 'yes'}
                className="size-5 shrink-0 accent-action"
              />
              {words.allOk}
            </label>
          </li>
        )}
      </ul>
    </section>
  )
}

function Item(props: Typed & { item: SheetItem }) {
  const words = useWords(reviewWords).correction
  const { item, issues, clarifies } = props
  const name = `mark.${item.field}`
  const error = issueOf(issues, name)
  return (
    <fieldset
      className="group grid gap-x-8 gap-y-3 lg:grid-cols-[minmax(0,1fr)_auto]"
      aria-describedby={error === undefined ? undefined : `${fieldId(name)}-error`}
    >
      <legend className="contents">
        <span className="flex flex-wrap items-center gap-2 font-semibold lg:col-span-2">
          {item.label}
          {!clarifies && item.open === true && <Tag tone="due">{words.changed}</Tag>}
          {!clarifies && item.open === false && (
            <span className="tag tag-quiet">{words.unchanged}</span>
          )}
        </span>
      </legend>
      {error !== undefined && (
        <p id={`${fieldId(name)}-error`} className="font-semibold text-bad lg:col-span-2">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
      <div className="min-w-0">
        {item.row !== null && <ReviewEntries row={item.row} />}
        {item.paper !== null && <ReviewFiles paper={item.paper} />}
      </div>
      <Marks {...props} />
      <div className="hidden group-has-[input[value=problem]:checked]:block lg:col-span-2">
        <Problem {...props} />
      </div>
    </fieldset>
  )
}

const marks = ['ok', 'problem', 'not_applicable'] as const

function Marks(props: Typed & { item: SheetItem }) {
  const words = useWords(reviewWords).correction
  const name = `mark.${props.item.field}`
  const isLate = props.item.open === false && !props.clarifies
  return (
    <div className="flex flex-wrap gap-x-5">
      {marks.map((mark, index) => (
        <label key={mark} className="flex min-h-11 cursor-pointer items-center gap-2">
          <input
            type="radio"
            id={index === 0 ? fieldId(name) : undefined}
            name={name}
            value={mark}
            data-mark={mark}
            data-late={isLate && mark === 'problem' ? 'yes' : undefined}
            defaultChecked={props.kept[name] === mark}
            disabled={mark === 'problem' && isLate && !props.mayAskAgain}
            className="size-5 shrink-0 accent-action"
          />
          {words.marks[mark]}
        </label>
      ))}
    </div>
  )
}

function Problem(props: Typed & { item: SheetItem }) {
  const words = useWords(reviewWords).correction
  const { choose } = useWords(commonWords)
  const { again } = useWords(askingWords)
  const say = useSay()
  const { item, kept, issues } = props
  const reason = `reason.${item.field}`
  const text = `text.${item.field}`
  return (
    <div className="grid gap-4 rounded-lg bg-due-soft p-4 sm:grid-cols-[12rem_1fr]">
      {item.open === false && !props.clarifies && (
        <p className="font-semibold text-due sm:col-span-2">{again.late}</p>
      )}
      <label>
        <span className="label">{words.reason}</span>
        <FieldProblem name={reason} issues={issues} />
        <select
          id={fieldId(reason)}
          name={reason}
          defaultValue={kept[reason] ?? ''}
          aria-invalid={issueOf(issues, reason) !== undefined}
          className="input mt-1.5"
        >
          <option value="">{choose}</option>
          {allCorrectionReasons.map(each => (
            <option key={each} value={each}>
              {say(correctionReasons[each])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="label">{words.text}</span>
        <span className="hint block">{words.textHint}</span>
        <FieldProblem name={text} issues={issues} />
        <textarea
          id={fieldId(text)}
          name={text}
          rows={3}
          defaultValue={kept[text]}
          aria-invalid={issueOf(issues, text) !== undefined}
          className="input mt-1.5 min-h-24!"
        />
      </label>
    </div>
  )
}

function FieldProblem(props: { name: string; issues: readonly FieldIssue[] }) {
  const message = issueOf(props.issues, props.name)
  if (message === undefined) return null
  return (
    <span className="block font-semibold text-bad">
      <span aria-hidden="true">✕ </span>
      {message}
    </span>
  )
}
