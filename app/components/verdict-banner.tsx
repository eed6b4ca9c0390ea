import type { ExplanationView } from '#app/assessments/explanation.ts'
import type { Outcome } from '#rules/engine/evaluate.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'
import type { Tone } from './notice.tsx'

const tones: Record<Outcome, Tone> = {
  may_apply: 'good',
  not_yet: 'bad',
  cannot_tell_yet: 'due',
  bureau_decides: 'action',
}

const frames: Record<Tone, string> = {
  good: 'border-good bg-good-soft',
  bad: 'border-bad bg-bad-soft',
  due: 'border-due bg-due-soft',
  action: 'border-action bg-action-soft',
  quiet: 'border-line bg-raised',
}

/** An outcome as a tag; its words never promise recognition. */
export function VerdictTag(props: { outcome: Outcome }) {
  const words = useWords(assessmentWords)
  return <Tag tone={tones[props.outcome]}>{words.outcomes[props.outcome]}</Tag>
}

/** The outcome of an explanation with its counts and what it does not promise. */
export function VerdictBanner(props: { view: ExplanationView }) {
  const words = useWords(assessmentWords)
  const { outcome, settledAnyway, met, counted, day } = props.view
  return (
    <div className={`mb-6 rounded-lg border-s-4 px-5 py-4 ${frames[tones[outcome]]}`}>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <strong className="text-2xl">{words.outcomes[outcome]}</strong>
        <span className="font-semibold">{words.counts(met, counted)}</span>
      </p>
      <p className="prose mt-1">
        {settledAnyway ? words.settledAnyway : words.outcomeText[outcome]}
      </p>
      <p className="hint mt-1">
        {words.onDay(day)} · {words.never}
      </p>
    </div>
  )
}
