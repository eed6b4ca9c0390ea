import { Form, Link } from '@remix-run/react'
import type { RenewalView } from '#app/certificates/renewal-view.server.ts'
import { paths } from '#app/paths.ts'
import { recognitionWords } from '#app/words/recognition.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from './notice.tsx'

/** Until when a recognition holds, and the way to its renewal; nothing once that is submitted. */
export function RenewalCard({ id, renewal }: { id: string; renewal: RenewalView }) {
  const words = useWords(recognitionWords).renewal
  const { open, mayBegin, window } = renewal
  if (open !== null && !open.isDraft) return null
  return (
    <section aria-labelledby="renewal" className="card mb-6 max-w-3xl">
      <h2 id="renewal" className="mb-2">
        {words.title}
      </h2>
      <p className="mb-2">{words.until(renewal.until)}</p>
      {open === null ? (
        <>
          <p className="mb-2">{words.lead}</p>
          {window !== null && <p>{window}</p>}
        </>
      ) : (
        <p>
          {words.draft}{' '}
          <Link className="link" to={paths.application(open.id)}>
            {words.toDraft}
          </Link>
        </p>
      )}
      {mayBegin && (
        <Form method="post" action={paths.carryOver(id)} className="mt-4">
          <button className="btn">{words.action}</button>
        </Form>
      )}
    </section>
  )
}

/**
 * That a renewal is under examination, and what it means for the validity, with the way to it for
 * the company or for the bureau; nothing while none is submitted.
 */
export function RenewalNotice({ renewal, isOffice = false }: NoticeProps) {
  const words = useWords(recognitionWords).renewal
  const { open, isOver, until } = renewal
  if (open === null || open.isDraft) return null
  return (
    <Notice tone={isOver ? 'due' : 'action'} title={isOver ? words.overTitle : words.underTitle}>
      <p>{isOver ? words.overText(until) : words.underText(until)}</p>
      <p>
        {words.openIs(open.number, open.state)}{' '}
        <Link
          className="link"
          to={isOffice ? paths.reviewCase(open.id) : paths.application(open.id)}
        >
          {words.toOpen}
        </Link>
      </p>
    </Notice>
  )
}

type NoticeProps = { renewal: RenewalView; isOffice?: boolean }
