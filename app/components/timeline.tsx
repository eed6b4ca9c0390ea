import type { ReactNode } from 'react'

export type TimelineStep = {
  key: string
  title: string
  when: string | null
  note?: ReactNode
  standing: 'done' | 'current' | 'next'
}

const dots: Record<TimelineStep['standing'], string> = {
  done: 'bg-good border-good',
  current: 'bg-action border-action',
  next: 'bg-surface border-muted',
}

/** What happened, what is happening and what comes next, from top to bottom. */
export function Timeline(props: { steps: readonly TimelineStep[] }) {
  return (
    <ol className="border-s-2 border-line ps-6">
      {props.steps.map(step => (
        <li
          key={step.key}
          className="relative pb-5 last:pb-0"
          aria-current={step.standing === 'current' ? 'step' : undefined}
        >
          <span
            aria-hidden="true"
            className={`absolute -start-[2.05rem] top-1.5 size-4 rounded-full border-2 ${dots[step.standing]}`}
          />
          <p className={step.standing === 'next' ? 'text-muted' : 'font-semibold'}>{step.title}</p>
          {step.when !== null && <p className="hint">{step.when}</p>}
          {step.note}
        </li>
      ))}
    </ol>
  )
}
