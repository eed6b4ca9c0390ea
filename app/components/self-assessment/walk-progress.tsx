import type { WalkView } from '#app/self-assessment/view.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'

/** How many programmes are settled, and which the last answer settled; said aloud as it changes. */
export function WalkProgress({ view }: { view: WalkView }) {
  const words = useWords(selfAssessmentWords)
  const comma = useLanguage() === 'en' ? ', ' : '、'
  const names = view.lines.filter(line => line.isNew).map(line => line.name)
  return (
    <div role="status" className="mb-4">
      <p className="font-semibold">{words.settled(view.settled, view.all)}</p>
      {names.length > 0 && <p className="hint">{words.justSettled(names.join(comma))}</p>}
    </div>
  )
}
