import type { CasePlace } from '#app/experts/case-places.server.ts'
import type { ReviewSheet, RubricCard } from '#app/experts/review-form.server.ts'
import type { Comparison } from '#app/merging/comparison.server.ts'
import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'
import { AutosaveForm } from '../autosave/autosave-form.tsx'
import type { Shown } from '../autosave/use-autosave.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { RadioField, SelectField, TextAreaField, TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

type Props = {
  sheet: ReviewSheet
  places: readonly CasePlace[]
  shown: Shown
  savedAt: string | null
  comparison: Comparison | null
  issues: readonly FieldIssue[]
}

/** One card a criterion, each mark with its meaning, then the whole. */
export function ReviewForm({ sheet, places, issues, ...saving }: Props) {
  const words = useWords(expertWords).seat
  return (
    <section aria-labelledby="criteria-title">
      <h2 id="criteria-title" className="mb-3">
        {words.criteria}
      </h2>
      <AutosaveForm {...saving}>
        {sheet.cards.map(card => (
          <CriterionCard
            key={card.id}
            card={card}
            places={places}
            least={sheet.least}
            issues={issues}
          />
        ))}
        <div className="card">
          <p className="mb-4 font-semibold">
            {sheet.total === null ? words.totalNone : words.total(sheet.total)}
          </p>
          <RadioField
            name="recommendation"
            label={words.recommendation}
            inline
            options={[
              { value: 'yes', label: words.recommendations.yes },
              { value: 'no', label: words.recommendations.no },
            ]}
            defaultValue={sheet.recommendation ?? ''}
            error={issueOf(issues, 'recommendation')}
          />
          <TextAreaField
            name="comment"
            label={words.comment}
            optional
            rows={4}
            defaultValue={sheet.comment}
          />
          <p className="hint mb-3">{words.submitHint}</p>
          <div className="flex flex-wrap gap-3">
            <button className="btn" name="intent" value="save">
              {words.save}
            </button>
            <button className="btn btn-primary" name="intent" value="submit">
              {words.submit}
            </button>
          </div>
        </div>
      </AutosaveForm>
    </section>
  )
}

function CriterionCard(props: {
  card: RubricCard
  places: readonly CasePlace[]
  least: number
  issues: readonly FieldIssue[]
}) {
  const words = useWords(expertWords).seat
  const { card, issues } = props
  return (
    <div className="card mb-5">
      <h3 className="mb-3 flex flex-wrap items-baseline gap-x-3 text-lg">
        {card.label} <span className="hint">{words.weight(card.weight)}</span>
      </h3>
      <RadioField
        name={`score.${card.id}`}
        label={words.score}
        options={[
          ...card.anchors.map(({ value, label }) => ({ value, label: `${value} · ${label}` })),
          { value: 'abstain', label: words.abstain, hint: words.abstainHint },
        ]}
        defaultValue={card.chosen}
        error={issueOf(issues, `score.${card.id}`)}
      />
      <TextAreaField
        name={`rationale.${card.id}`}
        label={words.rationale}
        hint={words.rationaleHint(props.least)}
        rows={3}
        defaultValue={card.rationale}
        error={issueOf(issues, `rationale.${card.id}`)}
      />
      <SelectField
        name={`pin.${card.id}`}
        label={words.pin}
        optional
        options={props.places.map(({ field, label }) => ({ value: field, label }))}
        defaultValue={card.pin.field}
      />
      <TextField
        name={`page.${card.id}`}
        label={words.page}
        optional
        narrow
        defaultValue={card.pin.page}
      />
    </div>
  )
}
