import { Link } from '@remix-run/react'
import type { ChangeLine } from '#app/certificates/changes-view.server.ts'
import { paths } from '#app/paths.ts'
import { recognitionWords } from '#app/words/recognition.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactsList } from './facts-list.tsx'
import { Tag } from './tag.tsx'

type Own = { id: string; mayReport: boolean }

/** What was reported to have changed; its company reports more, the bureau reads what it says. */
export function ChangeList(props: { changes: readonly ChangeLine[]; own: Own | null }) {
  const words = useWords(recognitionWords).changes
  const { changes, own } = props
  if (changes.length === 0 && own?.mayReport !== true) return null
  return (
    <section aria-labelledby="changes" className="card mb-6 max-w-3xl">
      <h2 id="changes" className="mb-1">
        {words.title}
      </h2>
      {own !== null && <p className="hint mb-3">{words.lead}</p>}
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ChangeTable changes={changes} own={own?.id ?? null} />
      )}
      {own === null && changes.map(each => <Said key={each.id} change={each} />)}
      {own?.mayReport === true && (
        <Link className="btn mt-4" to={paths.reportChange(own.id)}>
          {words.report}
        </Link>
      )}
    </section>
  )
}

function ChangeTable({ changes, own }: { changes: readonly ChangeLine[]; own: string | null }) {
  const words = useWords(recognitionWords).changes
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.changedOn}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(change => (
          <tr key={change.id}>
            <td className="font-semibold whitespace-nowrap">{change.number}</td>
            <td data-label={words.kind}>{change.kind}</td>
            <td data-label={words.changedOn}>{change.changedOn}</td>
            <td data-label={words.standing}>
              <ChangeTags change={change} />
              {own !== null && (
                <Link className="link ms-4" to={paths.changeReport(own, change.id)}>
                  {words.show}
                  <span className="sr-only"> {change.number}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ChangeTags({ change: { noted, isLate } }: { change: ChangeLine }) {
  const words = useWords(recognitionWords).changes
  return (
    <>
      {noted === null ? (
        <Tag tone="action">{words.standings.waiting}</Tag>
      ) : (
        <Tag tone="good">{words.standings.noted}</Tag>
      )}
      {isLate && (
        <>
          {' '}
          <Tag tone="due">{words.late}</Tag>
        </>
      )}
    </>
  )
}

function Said({ change }: { change: ChangeLine }) {
  const words = useWords(recognitionWords).changes
  return (
    <details className="mt-3" open={change.noted === null}>
      <summary className="w-fit">{words.showOne(change.number)}</summary>
      <ChangeFacts change={change} isOfficial />
    </details>
  )
}

/** What a report of a change says, and what the bureau says to it; officials read by whom. */
export function ChangeFacts(props: { change: ChangeLine; isOfficial?: boolean }) {
  const words = useWords(recognitionWords).changes
  const { change, isOfficial = false } = props
  const { noted } = change
  return (
    <FactsList
      rows={[
        { label: words.number, value: change.number },
        { label: words.kind, value: change.kind },
        { label: words.changedOn, value: change.changedOn },
        { label: words.before, value: <Long text={change.before} /> },
        { label: words.after, value: <Long text={change.after} /> },
        { label: words.reportedAt, value: change.reportedAt },
        ...(change.due === null ? [] : [{ label: words.due, value: change.due }]),
        { label: words.standing, value: <ChangeTags change={change} /> },
        ...(noted === null ? [] : [{ label: words.notedAt, value: noted.at }]),
        ...(noted === null || !isOfficial ? [] : [{ label: words.notedBy, value: noted.by }]),
        ...(noted === null || noted.remark === ''
          ? []
          : [{ label: words.remark, value: <Long text={noted.remark} /> }]),
      ]}
    />
  )
}

function Long({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>
}
