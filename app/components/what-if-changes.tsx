import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type {
  ClauseChange,
  Distance,
  FigureChange,
  WhatIfView,
} from '#app/assessments/what-if-view.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { whatIfWords } from '#app/words/what-if.ts'
import { groupTones } from './clause-row.tsx'
import { fieldId } from './field.tsx'
import { Tag } from './tag.tsx'
import { VerdictTag } from './verdict-banner.tsx'

type Href = (id: string) => string

/** What would change: this programme's verdict, its conditions, then every other programme. */
export function WhatIfChanges(props: { view: WhatIfView; programmeHref: Href }) {
  const words = useWords(whatIfWords)
  const { view, programmeHref } = props
  return (
    <>
      <Unread unread={view.unread} />
      {view.changed ? (
        <div className="space-y-5">
          <Part title={words.outcome}>
            <Turned from={view.outcome.from} to={view.outcome.to} />
          </Part>
          <Part title={words.clauses}>
            {view.clauses.length === 0 && <p className="text-muted">{words.noClauses}</p>}
            <ul className="divide-y divide-line">
              {view.clauses.map(clause => (
                <li key={clause.id} className="py-2.5 first:pt-0">
                  <ChangedClause clause={clause} />
                </li>
              ))}
            </ul>
          </Part>
          <Part title={words.others}>
            {view.others.length === 0 && <p className="text-muted">{words.noOthers}</p>}
            <ul className="space-y-2">
              {view.others.map(({ id, name, outcome }) => (
                <li key={id}>
                  <Link className="link" to={programmeHref(id)} discover="none">
                    {name}
                  </Link>
                  <Turned {...outcome} />
                </li>
              ))}
            </ul>
          </Part>
          <Distances
            title={words.nearer}
            of={view.nearer}
            sayGap={words.smallerGap}
            programmeHref={programmeHref}
          />
          <Distances
            title={words.further}
            of={view.further}
            sayGap={words.largerGap}
            programmeHref={programmeHref}
          />
        </div>
      ) : (
        <p className="text-muted">{words.unchanged}</p>
      )}
    </>
  )
}

function Part(props: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="mb-1.5 font-semibold">{props.title}</h4>
      {props.children}
    </div>
  )
}

function Unread(props: { unread: WhatIfView['unread'] }) {
  const words = useWords(whatIfWords)
  if (props.unread.length === 0) return null
  return (
    <div className="mb-4 rounded-lg border-s-4 border-due bg-due-soft px-3 py-2">
      <p className="font-semibold">{words.unread}</p>
      <ul className="list-disc ps-5">
        {props.unread.map(({ name, message }) => (
          <li key={name}>
            <a className="link" href={`#${fieldId(name)}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Turned(props: WhatIfView['outcome']) {
  const words = useWords(whatIfWords)
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {props.from === props.to ? (
        <span className="text-muted">{words.stays}</span>
      ) : (
        <>
          <VerdictTag outcome={props.from} />
          <Arrow />
        </>
      )}
      <VerdictTag outcome={props.to} />
    </p>
  )
}

function Arrow() {
  const words = useWords(whatIfWords)
  return (
    <span className="text-muted">
      <span aria-hidden="true">→</span>
      <span className="sr-only">{words.became}</span>
    </span>
  )
}

function ChangedClause(props: { clause: ClauseChange }) {
  const { statuses } = useWords(assessmentWords)
  const { group, sentence, figures } = props.clause
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {group.from !== group.to && (
          <>
            <Tag tone={groupTones[group.from]}>{statuses[group.from]}</Tag>
            <Arrow />
          </>
        )}
        <Tag tone={groupTones[group.to]}>{statuses[group.to]}</Tag>
      </p>
      <p className="mt-0.5">{sentence}</p>
      {figures.map((figure, index) => (
        <ChangedFigure key={`${String(index)} ${figure.label ?? ''}`} figure={figure} />
      ))}
    </>
  )
}

function ChangedFigure(props: { figure: FigureChange }) {
  const { label, ours, threshold, gap } = props.figure
  return (
    <p className="flex flex-wrap gap-x-2 text-[0.9375rem]">
      {label !== null && <span className="text-muted">{label}</span>}
      {ours.from !== ours.to && (
        <>
          <span>{ours.from}</span>
          <Arrow />
        </>
      )}
      <strong>{ours.to}</strong>
      {threshold !== null && <span className="text-muted">{threshold}</span>}
      {gap !== null && (
        <span className={`font-semibold ${gap.good ? 'text-good' : 'text-bad'}`}>{gap.text}</span>
      )}
    </p>
  )
}

/** Programmes that stay refused; `sayGap` where as many conditions as before refuse them. */
function Distances(props: {
  title: string
  of: readonly Distance[]
  sayGap: (missed: number) => string
  programmeHref: Href
}) {
  const words = useWords(whatIfWords)
  if (props.of.length === 0) return null
  return (
    <Part title={props.title}>
      <ul className="space-y-1.5">
        {props.of.map(({ id, name, missed }) => (
          <li key={id}>
            <Link className="link" to={props.programmeHref(id)} discover="none">
              {name}
            </Link>
            <span className="hint block">
              {missed.from === missed.to
                ? props.sayGap(missed.to)
                : words.missed(missed.from, missed.to)}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
