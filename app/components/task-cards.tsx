import { Link } from '@remix-run/react'
import type { Task } from '#app/inbox/tasks.server.ts'
import { messagesWords } from '#app/words/messages.ts'
import { useWords } from '#app/words/use-words.ts'
import { EmptyState } from './empty-state.tsx'

const edges = {
  action: 'border-s-action',
  due: 'border-s-due',
  bad: 'border-s-bad',
} as const

/** What waits for one of the staff now. */
export function TaskCards(props: { tasks: readonly Task[] }) {
  const { inbox: words } = useWords(messagesWords)
  return (
    <section aria-labelledby="tasks" className="mb-10">
      <h2 id="tasks" className="mb-3">
        {words.tasks}
      </h2>
      {props.tasks.length === 0 && <EmptyState title={words.noTasks} />}
      <ul className="space-y-3">
        {props.tasks.map(task => (
          <li
            key={task.key}
            className={`card flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-s-4 py-3! ${edges[task.tone]}`}
          >
            <div className="min-w-0 flex-1 basis-72">
              <h3>{task.title}</h3>
              <p className="hint">{task.text}</p>
            </div>
            {task.to !== null && (
              <Link className="btn btn-small" to={task.to}>
                {words.toCase}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
