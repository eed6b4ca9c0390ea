import type { NoticeLine } from '#app/notices/public-notice.server.ts'
import { noticeWords } from '#app/words/notices.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** Whether a notice runs, and for how many days still. */
export function NoticeStanding(props: { notice: Pick<NoticeLine, 'standing' | 'left'> }) {
  const words = useWords(noticeWords)
  const { standing, left } = props.notice
  const tone = standing === 'running' ? 'action' : 'quiet'
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag tone={tone}>{words.standing[standing]}</Tag>
      {standing === 'running' && (
        <span className="text-sm font-semibold text-due">
          {left === 0 ? words.lastDay : words.left(left)}
        </span>
      )}
    </span>
  )
}

const rowTones = {
  proposed: 'quiet',
  left_out: 'quiet',
  listed: 'action',
  paused: 'due',
  withdrawn: 'quiet',
  recognised: 'good',
  refused: 'bad',
} as const

/** What became of one row of a list. */
export function RowOutcome(props: { outcome: keyof typeof rowTones }) {
  const words = useWords(noticeWords)
  return <Tag tone={rowTones[props.outcome]}>{words.outcomes[props.outcome]}</Tag>
}
