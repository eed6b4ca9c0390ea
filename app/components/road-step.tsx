import { Link } from '@remix-run/react'
import type { RoadStepView } from '#app/assessments/road.ts'
import { paths } from '#app/paths.ts'
import { roadWords } from '#app/words/road.ts'
import { useWords } from '#app/words/use-words.ts'
import type { Tone } from './notice.tsx'
import { ConfidenceWords, LevelTag } from './programme-tags.tsx'
import { Tag } from './tag.tsx'

const tones: Record<RoadStepView['kind'], Tone> = {
  apply: 'good',
  wait: 'action',
  act: 'due',
  after: 'quiet',
  renew: 'quiet',
}

/** One step of the road: which programme, what it takes, from when, and what it brings. */
export function RoadStep({ step }: { step: RoadStepView }) {
  const words = useWords(roadWords)
  const { programme, kind } = step
  const isJudged = kind === 'apply' && step.isJudged
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3>
          <Link className="link" to={paths.match(programme.id)}>
            {programme.name}
          </Link>
        </h3>
        <LevelTag level={programme.level} />
        <Tag tone={isJudged ? 'action' : tones[kind]}>
          {isJudged ? words.judgedTag : words.kinds[kind]}
        </Tag>
      </div>
      {step.after !== null && (
        <p className="mt-1">
          {words.after(step.after.name)}
          <span className="hint block">{step.after.sentence}</span>
        </p>
      )}
      {step.changes.length > 0 && (
        <div className="mt-1">
          <p className="text-muted">{words.changes}:</p>
          <ul className="list-disc ps-5">
            {step.changes.map(change => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {step.carried && <p className="hint">{words.carried}</p>}
        </div>
      )}
      {(kind === 'act' || kind === 'wait') && step.day !== null && (
        <p className="mt-1 font-semibold">{words.from(step.day)}</p>
      )}
      {step.validity !== null && <p className="hint mt-1">{words.validity(step.validity)}</p>}
      <Gains gains={step.gains} />
    </>
  )
}

function Gains({ gains }: { gains: RoadStepView['gains'] }) {
  const words = useWords(roadWords)
  if (gains.length === 0) return null
  return (
    <div className="mt-2 border-s-2 border-line ps-4">
      <p className="text-sm font-semibold text-muted">{words.gains}</p>
      <ul>
        {gains.map(gain => (
          <li key={gain.words}>
            {gain.amount !== null && (
              <strong className="me-2 whitespace-nowrap text-good">{gain.amount}</strong>
            )}
            <span className="text-[0.9375rem]">{gain.words}</span>{' '}
            <ConfidenceWords confidence={gain.confidence} />
          </li>
        ))}
      </ul>
    </div>
  )
}
