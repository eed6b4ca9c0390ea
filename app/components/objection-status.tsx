import { noticeWords } from '#app/words/notices.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

const tones = {
  received: 'due',
  accepted: 'action',
  inadmissible: 'quiet',
  dismissed: 'quiet',
  sustained: 'bad',
  moot: 'quiet',
  tip: 'quiet',
} as const

/** How far an objection has come. */
export function ObjectionStatus(props: { status: keyof typeof tones }) {
  const words = useWords(noticeWords).objections
  return <Tag tone={tones[props.status]}>{words.status[props.status]}</Tag>
}
