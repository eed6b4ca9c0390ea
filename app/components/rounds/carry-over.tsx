import { Form, Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { CarryView } from '#app/rounds/carry-view.server.ts'
import { useWords } from '#app/words/use-words.ts'
import { windowsWords } from '#app/words/windows.ts'
import { Notice } from '../notice.tsx'

/** What can be done with a draft that was not submitted in its round. */
export function CarryOver(props: { id: string; carry: CarryView }) {
  const { carry: words } = useWords(windowsWords)
  const { carry } = props
  return (
    <Notice tone="due" title={words.title}>
      <p>{words.text}</p>
      {carry.open !== null && (
        <p className="mt-2">
          {words.hasOpen}{' '}
          <Link className="link" to={paths.application(carry.open)}>
            {words.toOpen}
          </Link>
        </p>
      )}
      {carry.open === null && <p className="mt-2">{carry.window}</p>}
      {carry.open === null && carry.isOpen && (
        <Form method="post" action={paths.carryOver(props.id)} className="mt-3">
          <button className="btn btn-primary">{words.action}</button>
        </Form>
      )}
    </Notice>
  )
}
