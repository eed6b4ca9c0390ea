import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { ParameterLine } from '#app/rule-book/book.server.ts'
import { ruleBookWords } from '#app/words/rule-book.ts'
import { useWords } from '#app/words/use-words.ts'
import type { Tone } from './notice.tsx'
import { Tag } from './tag.tsx'

const tones: Record<ParameterLine['standing'], Tone> = {
  bureau: 'good',
  confirmed: 'good',
  'to confirm': 'due',
  unset: 'quiet',
}

/** A parameter's value with its unit, and how it stands. */
export function ParameterValue(props: { line: ParameterLine }) {
  const words = useWords(ruleBookWords)
  const { line } = props
  const standings: Record<ParameterLine['standing'], string> = {
    bureau: words.setByBureau,
    confirmed: words.confirmed,
    'to confirm': words.toConfirm,
    unset: words.unset,
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {line.value !== null && (
        <span className="font-semibold">
          {line.value} {line.unit}
        </span>
      )}
      <Tag tone={tones[line.standing]}>{standings[line.standing]}</Tag>
    </span>
  )
}

/** The same with its name, leading to its page. */
export function ParameterLink(props: { line: ParameterLine }) {
  return (
    <p>
      <Link className="link" to={paths.ruleBookParameter(props.line.id)}>
        {props.line.name}
      </Link>
      <br />
      <ParameterValue line={props.line} />
    </p>
  )
}
