import { Link, useSearchParams } from '@remix-run/react'
import { commonWords } from '#app/words/common.ts'
import { useWords } from '#app/words/use-words.ts'

/** The link to the next page of a keyset list; the filters of the address are kept. */
export function Pager(props: { next: string | null }) {
  const words = useWords(commonWords)
  const [search] = useSearchParams()
  const first = new URLSearchParams(search)
  first.delete('after')
  const onward = new URLSearchParams(search)
  if (props.next !== null) onward.set('after', props.next)
  return (
    <nav className="mt-4 flex gap-3 no-print">
      {search.has('after') && (
        <Link className="btn btn-small" to={`?${first.toString()}`}>
          {words.previous}
        </Link>
      )}
      {props.next !== null && (
        <Link className="btn btn-small" to={`?${onward.toString()}`}>
          {words.next}
        </Link>
      )}
    </nav>
  )
}
