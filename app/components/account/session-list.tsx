import { Form } from '@remix-run/react'
import { peopleWords } from '#app/words/people.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from '../tag.tsx'

export type SessionLine = { id: string; since: string; lastUsed: string; isThis: boolean }

/** Where one is signed in; each other place can be ended. */
export function SessionList(props: { sessions: readonly SessionLine[] }) {
  const words = useWords(peopleWords).account
  return (
    <section className="card">
      <h2>{words.sessions}</h2>
      <p className="hint">{words.sessionsHint}</p>
      <ul className="mt-3 divide-y divide-line">
        {props.sessions.map(session => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5">
            <span>
              {words.since} {session.since}
            </span>
            <span className="text-muted">
              {words.lastUsed} {session.lastUsed}
            </span>
            {session.isThis ? (
              <Tag tone="good">{words.thisDevice}</Tag>
            ) : (
              <Form method="post">
                <input type="hidden" name="intent" value="end-session" />
                <input type="hidden" name="session" value={session.id} />
                <button className="btn btn-small">{words.end}</button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
