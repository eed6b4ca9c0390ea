import type { AnswerEntry, AnswerRow, AnswerSection } from '#app/review/case-answers.server.ts'
import { fieldAnchor } from '#app/review/field-anchor.ts'
import type { RemarkView } from '#app/review/remarks.server.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { RemarkLink, StaffRemarks } from './field-remarks.tsx'
import { Tag } from './tag.tsx'

/** Remarks by the field that they are about. */
export type Remarks = Readonly<Record<string, readonly RemarkView[]>>

/** The case and what was remarked on it. */
type Remarking = { id: string; remarks: Remarks }

/** What the company stated, section by section; what it changed since the last version is marked. */
export function ReviewAnswers(props: {
  sections: readonly AnswerSection[]
  /** For staff, who remark on fields; experts see no remark. */
  staff?: Remarking
}) {
  const words = useWords(reviewWords).case
  return (
    <div className="space-y-6">
      {props.sections.map(section => (
        <section
          key={section.name}
          id={`answers-${section.name}`}
          aria-labelledby={`answers-${section.name}-title`}
          className="card"
        >
          <h3
            id={`answers-${section.name}-title`}
            className="mb-2 flex flex-wrap items-center gap-3 text-lg"
          >
            {section.title}
            {section.changed > 0 && <Tag tone="due">{words.changedCount(section.changed)}</Tag>}
          </h3>
          <dl className="divide-y divide-line">
            {section.rows.map(row => (
              <Row key={row.field} row={row} staff={props.staff} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Row(props: { row: AnswerRow; staff: Remarking | undefined }) {
  const words = useWords(reviewWords).case
  const { row, staff } = props
  return (
    <div
      id={fieldAnchor(row.field)}
      className={`py-2.5 ${row.changed ? '-mx-2 rounded bg-due-soft px-2' : ''}`}
    >
      <dt className="flex flex-wrap items-baseline gap-x-2 text-[0.9375rem] text-muted">
        {row.label}
        {row.changed && <span className="font-semibold text-due">{words.changed}</span>}
        {staff !== undefined && <RemarkLink id={staff.id} field={row.field} label={row.label} />}
      </dt>
      <dd className="mt-0.5">
        <ReviewEntries row={row} />
        {staff !== undefined && <StaffRemarks remarks={staff.remarks[row.field]} />}
      </dd>
    </div>
  )
}

/** The value of an answer, or one value a year. */
export function ReviewEntries(props: { row: AnswerRow }) {
  const { entries, unit } = props.row
  const [first] = entries
  if (first?.year == null)
    return (
      <>
        {entries.map(entry => (
          <Entry key={entry.name} entry={entry} unit={unit} />
        ))}
      </>
    )
  return (
    <span className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4">
      {entries.map(entry => (
        <span key={entry.name}>
          <span className="hint block text-sm">{entry.year}</span>
          <Entry entry={entry} unit={unit} />
        </span>
      ))}
    </span>
  )
}

function Entry(props: { entry: AnswerEntry; unit: string }) {
  const words = useWords(reviewWords).case
  const { entry, unit } = props
  return (
    <>
      {entry.value === '' ? (
        <span className="text-muted">{words.empty}</span>
      ) : (
        <span className="break-words whitespace-pre-line">
          {entry.value} {unit !== '' && <span className="text-muted">{unit}</span>}
        </span>
      )}
      {entry.unreadable && <span className="block text-sm text-bad">{words.unreadable}</span>}
      {entry.was !== null && (
        <span className="block text-sm text-due">
          {entry.was === '' ? (
            words.wasEmpty
          ) : (
            <>
              {words.was} <del>{entry.was}</del>
            </>
          )}
        </span>
      )}
    </>
  )
}
