import { Form } from '@remix-run/react'
import type { PanelPage } from '#app/experts/panel-page.server.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import { TextAreaField } from '../field.tsx'

const lists = [
  'officers',
  'inventors',
  'partnerCodes',
  'partnerNames',
  'universities',
  'avoided',
] as const

/** Whom the case names, beside what the portal finds in the form by itself. */
export function PanelTies(props: {
  ties: PanelPage['ties']
  kept: Readonly<Record<string, string>>
}) {
  const words = useWords(panelWords)
  const { ties } = props
  const kept = props.kept['intent'] === 'ties' ? props.kept : {}
  return (
    <details className="card mb-8" open={kept['intent'] === 'ties'}>
      <summary className="font-semibold">{words.noted}</summary>
      <p className="hint my-3">{words.notedLead}</p>
      <Form method="post" key={ties.version}>
        <input type="hidden" name="tiesVersion" value={ties.version} />
        <div className="grid gap-x-6 md:grid-cols-2">
          {lists.map(name => (
            <TextAreaField
              key={name}
              name={name}
              label={words[name]}
              optional
              rows={2}
              defaultValue={kept[name] ?? ties[name].join('\n')}
            />
          ))}
          <TextAreaField
            name="avoidedReason"
            label={words.avoidedReason}
            optional
            rows={2}
            defaultValue={kept['avoidedReason'] ?? ties.avoidedReason}
          />
        </div>
        <button className="btn" name="intent" value="ties">
          {words.keep}
        </button>
      </Form>
    </details>
  )
}
