import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Task, TaskList } from '#app/applications/task-list.server.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { presenceWords } from '#app/words/presence.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** The tasks of a draft in their groups; any order, and the submission last. */
export function TaskGroups(props: { id: string; tasks: TaskList }) {
  const words = useWords(applicationWords)
  const { id, tasks } = props
  const isReady = tasks.obstacles.length === 0
  return (
    <>
      <Group title={words.groups.company} lead={words.sharedHint}>
        {tasks.company.map(task => (
          <TaskRow key={task.name} task={task} />
        ))}
      </Group>
      <Group title={words.groups.subject}>
        {tasks.own.map(task => (
          <TaskRow key={task.name} task={task} />
        ))}
      </Group>
      <Group title={words.groups.papers}>
        <Row
          title={words.evidence}
          to={paths.evidence(id)}
          hint={words.evidenceHint}
          status={
            tasks.missingPapers === 0 ? (
              <Tag tone="good">{words.statuses.papersReady}</Tag>
            ) : (
              <Tag tone="due">{words.statuses.papers(tasks.missingPapers)}</Tag>
            )
          }
        />
      </Group>
      <Group title={words.groups.submit}>
        <Row
          title={words.check}
          to={paths.checkAnswers(id)}
          hint={
            isReady
              ? words.checkReady
              : words.left(tasks.parts - tasks.checked, tasks.missingPapers)
          }
          status={
            <Tag tone={isReady ? 'good' : 'quiet'}>
              {isReady ? words.statuses.ready : words.statuses.blocked}
            </Tag>
          }
        />
      </Group>
    </>
  )
}

function Group(props: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="mb-7">
      <h2>{props.title}</h2>
      {props.lead !== undefined && <p className="hint">{props.lead}</p>}
      <ul className="card mt-2 divide-y divide-line py-1!">{props.children}</ul>
    </section>
  )
}

function TaskRow({ task }: { task: Task }) {
  const words = useWords(applicationWords)
  const { answered, all, changedSince } = task.status
  const presence = useWords(presenceWords)
  const left = all - answered
  return (
    <Row title={task.title} to={task.to} hint={task.hint} status={<PartTag task={task} />}>
      {task.others.length > 0 && (
        <p className="text-sm">{presence.task(task.others.join(presence.and))}</p>
      )}
      {changedSince && <p className="text-sm text-due">{words.changedSince}</p>}
      {!changedSince && left > 0 && answered > 0 && (
        <p className="hint text-sm">{words.unanswered(left)}</p>
      )}
    </Row>
  )
}

function Row(props: {
  title: string
  to: string
  hint: string
  status: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="grid items-start gap-x-6 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
      <div>
        <Link className="link font-semibold" to={props.to}>
          {props.title}
        </Link>
        <p className="hint">{props.hint}</p>
        {props.children}
      </div>
      <div>{props.status}</div>
    </li>
  )
}

function PartTag({ task }: { task: Task }) {
  const { statuses } = useWords(applicationWords)
  switch (task.status.state) {
    case 'not_started':
      return <Tag tone="quiet">{statuses.not_started}</Tag>
    case 'in_progress':
      return (
        <Tag tone="action">
          {task.status.answered === task.status.all ? statuses.to_check : statuses.in_progress}
        </Tag>
      )
    case 'checked':
      return <Tag tone="good">{statuses.checked}</Tag>
    case 'problems':
      return <Tag tone="bad">{statuses.problems(task.status.problems)}</Tag>
  }
}
