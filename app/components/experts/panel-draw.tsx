import { Form } from '@remix-run/react'
import type { PanelView } from '#app/experts/panel-page.server.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'

type Props = {
  panel: PanelView
  mayManage: boolean
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}

/** The draw from a frozen pool, by a value that became public afterwards. */
export function PanelDraw({ panel, mayManage, kept, issues }: Props) {
  const words = useWords(panelWords)
  return (
    <section className="card mb-8" aria-labelledby="draw-title">
      <h2 id="draw-title">{words.draw}</h2>
      <p className="mb-2">{words.frozenAt(panel.frozenAt, panel.pool.length)}</p>
      <p className="hint mb-4">
        {words.hash} <code className="break-all">{panel.hash}</code>
      </p>
      {mayManage && (
        <Form method="post" noValidate>
          <TextField
            name="value"
            label={words.value}
            hint={words.valueHint}
            defaultValue={kept['value']}
            error={issueOf(issues, 'value')}
          />
          <TextField
            name="source"
            label={words.source}
            hint={words.sourceHint}
            defaultValue={kept['source']}
            error={issueOf(issues, 'source')}
          />
          <button className="btn btn-primary" name="intent" value="draw">
            {words.drawNow}
          </button>
        </Form>
      )}
    </section>
  )
}
