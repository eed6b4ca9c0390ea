import type { GuideView } from '#app/programmes/guide.ts'
import { programmesWords } from '#app/words/programmes.ts'
import { useWords } from '#app/words/use-words.ts'
import { ConfidenceWords } from './programme-tags.tsx'

/** The papers to hand in: which, in what form, required or not. */
export function ProgrammePapers(props: { papers: GuideView['papers'] }) {
  const words = useWords(programmesWords)
  return (
    <ol className="list-decimal space-y-3 ps-6 marker:text-muted">
      {props.papers.map(paper => (
        <li key={paper.id} className="ps-1">
          <p>
            {paper.name}
            <span className={`tag ms-2 ${paper.isRequired ? 'tag-action' : 'tag-quiet'}`}>
              {paper.isRequired ? words.required : words.optional}
            </span>
          </p>
          <p className="hint">
            {words.forms[paper.form]}
            {paper.form !== 'online' && ` · ${words.accepts(paper.accepts)}`}{' '}
            <ConfidenceWords confidence={paper.confidence} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The way of an application: who acts, and in how many working days. */
export function ProgrammeSteps(props: { steps: GuideView['steps'] }) {
  const words = useWords(programmesWords)
  return (
    <ol className="border-s-2 border-line ps-5">
      {props.steps.map((step, index) => (
        <li key={step.id} className="relative pb-4 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute -start-[2.05rem] flex size-6 items-center justify-center rounded-full bg-action-soft text-sm font-semibold text-action-strong"
          >
            {index + 1}
          </span>
          <p className="font-medium">{step.title}</p>
          <p className="hint">
            {step.holder}
            {step.time !== null && ` · ${step.time}`}
            {step.time !== null && <span className="text-due"> 〔{words.toConfirm}〕</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
