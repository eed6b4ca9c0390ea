import { Form } from '@remix-run/react'
import type { CandidateView } from '#app/experts/candidate-views.server.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import { EmptyState } from '../empty-state.tsx'
import type { FieldIssue } from '../error-summary.tsx'
import { CheckField, TextAreaField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { Tag } from '../tag.tsx'

type Props = {
  candidates: readonly CandidateView[]
  mayManage: boolean
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}

const tones = { free: 'good', judge: 'due', barred: 'bad' } as const

/** Who may be drawn, with what ties them to the case in sight while choosing. */
export function PanelCandidates({ candidates, mayManage, kept, issues }: Props) {
  const words = useWords(panelWords)
  if (candidates.length === 0)
    return <EmptyState title={words.emptyPool}>{words.emptyPoolText}</EmptyState>
  const judged = candidates.filter(each => each.standing === 'judge')
  return (
    <section aria-labelledby="candidates-title" className="mb-8">
      <h2 id="candidates-title">{words.candidates}</h2>
      <p className="hint mb-3">{words.candidatesLead}</p>
      <div className="card">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.fields}</th>
              <th scope="col">{words.load}</th>
              <th scope="col">{words.ties}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map(each => (
              <tr key={each.id}>
                <td>
                  <span className="font-medium">{each.name}</span>
                  <span className="hint block" lang="zh-CN">
                    {each.title} · {each.city}
                  </span>
                </td>
                <td data-label={words.kind}>
                  <Kinds {...each} />
                </td>
                <td data-label={words.fields}>
                  <span lang="zh-CN">{each.fields.join(' · ')}</span>
                </td>
                <td data-label={words.load}>{each.load}</td>
                <td data-label={words.ties}>
                  <Tag tone={tones[each.standing]}>
                    {each.standing === 'free'
                      ? words.clear
                      : each.standing === 'judge'
                        ? words.warns
                        : words.blocks}
                  </Tag>
                  {each.away !== null && <span className="block">{words.away[each.away]}</span>}
                  {each.reasons.map(reason => (
                    <span key={reason.text} className="block">
                      {reason.text}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayManage && (
        <Form method="post" className="mt-6" noValidate>
          {judged.map(each => (
            <CheckField
              key={each.id}
              name={`admit.${each.id}`}
              label={words.admit(each.name)}
              hint={each.reasons.map(reason => reason.text).join(' · ')}
              defaultChecked={kept[`admit.${each.id}`] === 'yes'}
            />
          ))}
          {judged.length > 0 && (
            <TextAreaField
              name="note"
              label={words.note}
              hint={words.noteHint}
              rows={2}
              defaultValue={kept['note']}
              error={issueOf(issues, 'note')}
            />
          )}
          <button className="btn btn-primary" name="intent" value="freeze">
            {words.freeze}
          </button>
        </Form>
      )}
    </section>
  )
}

/** Technical, finance, or both. */
export function Kinds(props: { technical: boolean; finance: boolean }) {
  const words = useWords(panelWords)
  const kinds = [
    ...(props.technical ? [words.technical] : []),
    ...(props.finance ? [words.finance] : []),
  ]
  return <>{kinds.join(' · ') || '—'}</>
}
