import type { ReactNode } from 'react'

export type Tone = 'action' | 'good' | 'due' | 'bad' | 'quiet'

const tones: Record<Tone, string> = {
  action: 'border-action bg-action-soft',
  good: 'border-good bg-good-soft',
  due: 'border-due bg-due-soft',
  bad: 'border-bad bg-bad-soft',
  quiet: 'border-line bg-raised',
}

/** A boxed message; `live` announces it to a screen reader when it appears. */
export function Notice(props: {
  tone: Tone
  title?: string
  live?: boolean
  children?: ReactNode
}) {
  return (
    <div
      role={props.live === true ? 'status' : undefined}
      className={`mb-6 rounded-lg border-s-4 px-4 py-3 ${tones[props.tone]}`}
    >
      {props.title !== undefined && <p className="font-semibold">{props.title}</p>}
      {props.children}
    </div>
  )
}
