import type { DutyView } from '#app/programmes/guide.ts'
import { ConfidenceWords } from './programme-tags.tsx'

/** What is asked after a recognition, each with its article. */
export function DutyList({ duties }: { duties: readonly DutyView[] }) {
  return (
    <ul className="list-disc space-y-2 ps-5">
      {duties.map(duty => (
        <li key={duty.words}>
          {duty.words} <ConfidenceWords confidence={duty.confidence} />
          <p className="hint">{duty.article}</p>
        </li>
      ))}
    </ul>
  )
}
