import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'
import { ErrorPage } from './error-page.tsx'
import { PageHead } from './page-head.tsx'

/** The boundary of a page with a form: a session that has ended loses nothing typed. */
export function FormErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />
  const kept = keptIn(error.data)
  return kept === null ? <ErrorPage status={error.status} /> : <ExpiredSession kept={kept} />
}

type Entry = { name: string; value: string }

function ExpiredSession(props: { kept: readonly Entry[] }) {
  const words = useWords(savingWords)
  const { pathname, search } = useLocation()
  return (
    <>
      <PageHead title={words.expiredTitle} lead={words.expiredText} />
      <p className="hint mb-4">{words.expiredKept(props.kept.length)}</p>
      <form method="post" action={`${pathname}${search}`} className="flex flex-wrap gap-3">
        {props.kept.map(({ name, value }, at) => (
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <a className="btn" href={paths.login()} target="_blank" rel="noreferrer">
          {words.loginInNewWindow}
        </a>
        <button className="btn btn-primary">{words.resend}</button>
      </form>
    </>
  )
}

/** The entries that the answer carries; a background save goes on as a save that was pressed. */
function keptIn(data: unknown): Entry[] | null {
  if (typeof data !== 'object' || data === null || !('kept' in data)) return null
  const { kept } = data
  if (!Array.isArray(kept)) return null
  return kept
    .filter(isPair)
    .flatMap(([name, value]) =>
      name === 'intent' && value === 'autosave' ? [] : [{ name, value }],
    )
}

function isPair(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every(each => typeof each === 'string')
}
