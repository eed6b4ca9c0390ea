import { Form, Link } from '@remix-run/react'
import type { Kept } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import { commonWords } from '#app/words/common.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { PaperSaidFields } from './paper-said-fields.tsx'

/** The form that says anew what a paper is. */
export function DescribePaper(props: {
  paper: { id: string; name: string }
  issues: readonly FieldIssue[]
  kept: Kept
}) {
  const { library: words } = useWords(filesWords)
  const { cancel } = useWords(commonWords)
  const { paper, issues, kept } = props
  return (
    <section aria-labelledby="change" className="card mb-8 no-print">
      <h2 id="change" className="mb-3 break-all">
        {words.changeOf(paper.name)}
      </h2>
      <Form method="post" noValidate>
        <input type="hidden" name="paper" value={paper.id} />
        <PaperSaidFields issues={issues} kept={kept} />
        <div className="flex flex-wrap gap-3">
          <button name="intent" value="describe" className="btn btn-primary">
            {words.save}
          </button>
          <Link className="btn" to={paths.library()}>
            {cancel}
          </Link>
        </div>
      </Form>
    </section>
  )
}
