import { Form } from '@remix-run/react'
import { roleWords } from '#rules/procedure/role-words.ts'
import type { Words } from '#rules/words.ts'
import { adminWords } from '#app/words/admin.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import { Tag } from '../tag.tsx'

export type AccountTableLine = {
  id: string
  email: string
  name: string
  role: string
  district: Words | null
  company: string | null
  disabled: boolean
  active: boolean
  isOwn: boolean
}

/** All accounts with what may be done to them; one's own has no buttons. */
export function AccountTable(props: { lines: readonly AccountTableLine[] }) {
  const { accounts: words } = useWords(adminWords)
  return (
    <div className="relative overflow-x-auto">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.email}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">
              <span className="sr-only">{words.disable}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map(line => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ line }: { line: AccountTableLine }) {
  const { accounts: words } = useWords(adminWords)
  const say = useSay()
  const role = Object.entries(roleWords).find(([known]) => known === line.role)?.[1]
  return (
    <tr>
      <td>{line.name}</td>
      <td>{line.email}</td>
      <td>{role === undefined ? words.none : say(role)}</td>
      <td>{line.company ?? (line.district === null ? '' : say(line.district))}</td>
      <td>
        <State line={line} />
      </td>
      <td>{!line.isOwn && <Deeds line={line} />}</td>
    </tr>
  )
}

function State({ line }: { line: AccountTableLine }) {
  const { accounts: words } = useWords(adminWords)
  if (line.disabled) return <Tag tone="quiet">{words.disabled}</Tag>
  return line.active ? <Tag tone="good">{words.active}</Tag> : <Tag tone="due">{words.waiting}</Tag>
}

function Deeds({ line }: { line: AccountTableLine }) {
  const { accounts: words } = useWords(adminWords)
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="account" value={line.id} />
      <button
        className="btn btn-small"
        name="intent"
        value={line.disabled ? 'enable' : 'disable'}
        aria-label={`${line.disabled ? words.enable : words.disable} ${line.name}`}
      >
        {line.disabled ? words.enable : words.disable}
      </button>
      <button
        className="btn btn-small"
        name="intent"
        value="end-sessions"
        aria-label={`${words.endSessions} ${line.name}`}
      >
        {words.endSessions}
      </button>
    </Form>
  )
}
