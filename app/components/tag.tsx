import type { ReactNode } from 'react'
import type { Tone } from './notice.tsx'

const marks: Record<Tone, string> = { action: '●', good: '✓', due: '!', bad: '✕', quiet: '○' }

/** A state in words with its mark; colour is never the only carrier. */
export function Tag(props: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`tag tag-${props.tone}`}>
      <span aria-hidden="true">{marks[props.tone]}</span>
      {props.children}
    </span>
  )
}
