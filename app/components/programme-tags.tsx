import type { Level, Subject } from './programme-kinds.ts'
import { Tag } from './tag.tsx'
import { programmeKindWords } from '#app/words/programme-kinds.ts'
import { useWords } from '#app/words/use-words.ts'
import type { ConfidenceMark } from './programme-kinds.ts'

/** Who decides a programme: city, province or nation. */
export function LevelTag(props: { level: Level }) {
  const words = useWords(programmeKindWords)
  return <span className="tag tag-action">{words.levels[props.level]}</span>
}

/** Whom a programme is about. */
export function SubjectWords(props: { subject: Subject }) {
  const words = useWords(programmeKindWords)
  return <>{words.subjects[props.subject]}</>
}

/** How a version of a rule stands today. */
export function ForceTag(props: { force: 'current' | 'past' | 'future'; words: string }) {
  const tone = props.force === 'current' ? 'good' : props.force === 'past' ? 'quiet' : 'due'
  return <Tag tone={tone}>{props.words}</Tag>
}

/** How far a line of the law was checked, in words; what is not confirmed stands out. */
export function ConfidenceWords(props: { confidence: ConfidenceMark }) {
  const words = useWords(programmeKindWords)
  const sure = props.confidence === 'seen' || props.confidence === 'known'
  return (
    <span className={`whitespace-nowrap text-sm ${sure ? 'text-muted' : 'text-due'}`}>
      〔{words.confidence[props.confidence]}〕
    </span>
  )
}
