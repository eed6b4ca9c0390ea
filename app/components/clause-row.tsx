import { Link } from '@remix-run/react'
import type { ClauseGroup, ClauseView, MissingView } from '#app/assessments/explanation.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { ClauseFigure, ClauseReads } from './clause-figure.tsx'
import type { Tone } from './notice.tsx'
import { ConfidenceWords } from './programme-tags.tsx'
import { Tag } from './tag.tsx'

/** A list longer than this is folded. */
const FEW = 3

/** Where the section that asks a fact is found; null = nowhere on this page. */
export type SectionHref = (section: string) => string | null

export const groupTones: Record<ClauseGroup, Tone> = {
  not_met: 'bad',
  unknown: 'due',
  judgement: 'action',
  met: 'good',
  not_applicable: 'quiet',
  notice: 'quiet',
}

/** One condition: state, sentence, figures, article, what is missing and what would change it. */
export function ClauseRow(props: { clause: ClauseView; sectionHref: SectionHref }) {
  const words = useWords(assessmentWords)
  const separator = useSeparator()
  const { clause } = props
  return (
    <div className="break-inside-avoid">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Tag tone={groupTones[clause.group]}>{words.statuses[clause.group]}</Tag>
        <p className="min-w-0 flex-1 basis-64 font-medium">{clause.sentence}</p>
      </div>
      {clause.softNotMet && <p className="hint mt-1">{words.softNotMet}</p>}
      {clause.figures.map((figure, index) => (
        <ClauseFigure
          key={`${String(index)} ${figure.ours}`}
          figure={figure}
          group={clause.group}
        />
      ))}
      <Missing missing={clause.missing} sectionHref={props.sectionHref} />
      {clause.awaits.length > FEW ? (
        <details className="mt-1">
          <summary className="w-fit text-muted">
            {words.awaits} ({words.groupCount(clause.awaits.length)})
          </summary>
          <p>{clause.awaits.join(separator)}</p>
        </details>
      ) : (
        <Line label={words.awaits} values={clause.awaits} />
      )}
      <Line label={words.unset} values={clause.unset} />
      {clause.advice !== null && (
        <p className="mt-1">
          <span className="text-muted">{words.advice}: </span>
          {clause.advice}
        </p>
      )}
      <ClauseReads figures={clause.figures} />
      {clause.article !== null && (
        <p className="hint mt-1">
          {words.article}: {clause.article}{' '}
          {clause.confidence !== null && <ConfidenceWords confidence={clause.confidence} />}
        </p>
      )}
    </div>
  )
}

function Missing(props: { missing: readonly MissingView[]; sectionHref: SectionHref }) {
  const words = useWords(assessmentWords)
  const separator = useSeparator()
  if (props.missing.length === 0) return null
  return (
    <p className="mt-1">
      <span className="text-muted">{words.missing}: </span>
      {props.missing.map((each, index) => (
        <span key={each.key}>
          {index > 0 && separator}
          <FactLink fact={each} sectionHref={props.sectionHref} />
        </span>
      ))}
    </p>
  )
}

/** A missing fact, leading to the section that asks it where there is one. */
export function FactLink(props: { fact: MissingView; sectionHref: SectionHref }) {
  const { fact } = props
  const to = props.sectionHref(fact.section)
  if (to === null) return <>{fact.label}</>
  return (
    <Link className="link" to={to} title={fact.sectionName}>
      {fact.label}
    </Link>
  )
}

function Line(props: { label: string; values: readonly string[] }) {
  const separator = useSeparator()
  if (props.values.length === 0) return null
  return (
    <p className="mt-1">
      <span className="text-muted">{props.label}: </span>
      {props.values.join(separator)}
    </p>
  )
}

function useSeparator(): string {
  return useLanguage() === 'en' ? ', ' : '、'
}
