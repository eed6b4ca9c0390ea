import { Link } from '@remix-run/react'
import type { RuleResult } from '#app/applications/check-page.server.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from './notice.tsx'

/** What the rules say of the answers: what would fail, and what is still open. */
export function RuleSummary(props: { rules: RuleResult; programme: string }) {
  const words = useWords(applicationWords)
  const { rules } = props
  return (
    <section aria-labelledby="rules" className="mb-2">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="rules">{words.ruleResult}</h2>
        <Link className="link no-print" to={paths.match(props.programme)}>
          {words.seeExplanation}
        </Link>
      </div>
      {rules.hard > 0 && (
        <Notice tone="bad" title={words.hardGaps(rules.hard)}>
          <p>{words.hardGapsText}</p>
        </Notice>
      )}
      {rules.soft > 0 && (
        <Notice tone="due" title={words.softGaps(rules.soft)}>
          <p>{words.softGapsText}</p>
        </Notice>
      )}
      {rules.hard + rules.soft === 0 && (
        <Notice tone="good" title={words.noGaps}>
          <p>{words.noGapsText}</p>
        </Notice>
      )}
    </section>
  )
}
