import { Form } from '@remix-run/react'
import type { Words } from '#rules/words.ts'
import { peopleWords } from '#app/words/people.ts'
import { useSay, useWords } from '#app/words/use-words.ts'
import type { Tone } from '../notice.tsx'
import { Tag } from '../tag.tsx'

export type MemberLine = {
  accountId: string
  email: string
  name: string
  isOwner: boolean
  role: Words
  state: 'active' | 'waiting' | 'disabled'
}

const tones: Record<MemberLine['state'], Tone> = {
  active: 'good',
  waiting: 'due',
  disabled: 'quiet',
}

/** The people of a company; the owner is not removed. */
export function MemberTable(props: { members: readonly MemberLine[] }) {
  const { members: words } = useWords(peopleWords)
  const say = useSay()
  return (
    <div className="relative overflow-x-auto">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.email}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.acts}</th>
          </tr>
        </thead>
        <tbody>
          {props.members.map(member => (
            <tr key={member.accountId}>
              <td>{member.name}</td>
              <td>{member.email}</td>
              <td>{say(member.role)}</td>
              <td>
                <Tag tone={tones[member.state]}>{words[member.state]}</Tag>
              </td>
              <td>
                {!member.isOwner && (
                  <Form method="post" className="flex flex-wrap gap-2">
                    <input type="hidden" name="account" value={member.accountId} />
                    {member.state === 'active' && (
                      <button
                        className="btn btn-small"
                        name="intent"
                        value="appoint"
                        aria-label={words.appointOf(member.name)}
                      >
                        {words.appoint}
                      </button>
                    )}
                    <button
                      className="btn btn-small"
                      name="intent"
                      value="remove"
                      aria-label={words.removeOf(member.name)}
                    >
                      {words.remove}
                    </button>
                  </Form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
