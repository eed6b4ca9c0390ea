import { Form, Link } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Outcome } from '#rules/engine/evaluate.ts'
import type { VerdictLine, WalkView } from '#app/self-assessment/view.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { LevelTag } from '../programme-tags.tsx'
import { VerdictTag } from '../verdict-banner.tsx'
import { CarriedEntries } from './carried-walk.tsx'

const order = [
  'may_apply',
  'bureau_decides',
  'cannot_tell_yet',
  'not_yet',
] as const satisfies readonly Outcome[]

const MISSING_SHOWN = 6

/** Every programme by its verdict, with what decides it, what is judged and what is missing. */
export function Result(props: {
  view: WalkView
  to: (programme: string) => string
  /** What can be done with the answers. */
  children?: ReactNode
}) {
  const words = useWords(selfAssessmentWords)
  const { view } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const isOpen = view.settled < view.all
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {words.resultTitle}
      </h2>
      <p className="prose mb-2">{words.resultLead(view.settled, view.all)}</p>
      {isOpen && !view.hasMore && <p className="hint mb-2">{words.allAsked}</p>}
      {props.children}
      {order.map(outcome => (
        <Group
          key={outcome}
          outcome={outcome}
          lines={view.lines.filter(line => line.outcome === outcome)}
          to={props.to}
        />
      ))}
      <Form method="post" className="no-print flex flex-wrap gap-3">
        <CarriedEntries walk={view.carried} />
        {view.hasMore && (
          <button name="intent" value="resume" className="btn">
            {words.goOn}
          </button>
        )}
        {view.canGoBack && (
          <button name="intent" value="back" className="btn">
            {words.back}
          </button>
        )}
      </Form>
    </>
  )
}

function Group(props: {
  outcome: Outcome
  lines: readonly VerdictLine[]
  to: (programme: string) => string
}) {
  const words = useWords(selfAssessmentWords)
  const { outcome, lines } = props
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={`group-${outcome}`} className="mb-8">
      <h3 id={`group-${outcome}`} className="flex flex-wrap items-center gap-3">
        <VerdictTag outcome={outcome} />
        <span className="text-muted">{words.count(lines.length)}</span>
      </h3>
      <p className="hint mt-1">{words.groupTexts[outcome]}</p>
      <ul className="card mt-2 divide-y divide-line py-1!">
        {lines.map(line => (
          <li key={line.id} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link className="link font-semibold" to={props.to(line.id)}>
                {line.name}
              </Link>
              <LevelTag level={line.level} />
            </p>
            <Why line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Why({ line }: { line: VerdictLine }) {
  const words = useWords(selfAssessmentWords)
  const comma = useLanguage() === 'en' ? ', ' : '、'
  const shown = line.missing.slice(0, MISSING_SHOWN).join(comma)
  const more = line.missing.length > MISSING_SHOWN ? words.andMore(line.missing.length) : ''
  return (
    <>
      {line.reasons.length > 0 && (
        <ul className="mt-1 list-disc ps-5">
          {line.reasons.map(reason => (
            <li key={reason.sentence}>
              <Clause {...reason} />
              {reason.among.length > 0 && (
                <ul className="list-disc ps-5">
                  {reason.among.map(each => (
                    <li key={each.sentence}>
                      <Clause {...each} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      {line.missing.length > 0 && (
        <p className="mt-1">
          <span className="text-muted">{words.missing}</span>
          {shown} {more}
        </p>
      )}
    </>
  )
}

function Clause({ sentence, gap }: { sentence: string; gap: string | null }) {
  return (
    <>
      {sentence}
      {gap !== null && <strong className="ms-2 whitespace-nowrap text-bad">{gap}</strong>}
    </>
  )
}
