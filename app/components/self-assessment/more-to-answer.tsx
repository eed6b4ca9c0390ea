import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { selfAssessmentWords } from '#app/words/self-assessment.ts'
import { useWords } from '#app/words/use-words.ts'

/** The way to the questions whose answers the profile lacks; nothing where it lacks none. */
export function MoreToAnswer(props: { count: number }) {
  const words = useWords(selfAssessmentWords)
  if (props.count === 0) return null
  return (
    <p className="mb-4 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Link className="link font-semibold" to={paths.companySelfAssessment()}>
        {words.more(props.count)}
      </Link>
      <span className="hint">{words.moreText}</span>
    </p>
  )
}
