import { Form } from '@remix-run/react'
import { adminWords } from '#app/words/admin.ts'
import { useWords } from '#app/words/use-words.ts'
import type { Tone } from '../notice.tsx'
import { Tag } from '../tag.tsx'

export type MailLine = {
  id: string
  kind: string
  to: string
  status: 'pending' | 'sent' | 'dead' | 'cancelled'
  created: string
  attempts: number
  error: string
}

const tones: Record<MailLine['status'], Tone> = {
  pending: 'action',
  sent: 'good',
  dead: 'bad',
  cancelled: 'quiet',
}

/** How mails fare; a failed one can be sent again. */
export function MailTable(props: { mails: readonly MailLine[] }) {
  const { mail: words } = useWords(adminWords)
  return (
    <div className="relative overflow-x-auto">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.attempts}</th>
            <th scope="col">{words.error}</th>
          </tr>
        </thead>
        <tbody>
          {props.mails.map(mail => (
            <tr key={mail.id}>
              <td>{mail.created}</td>
              <td>{mail.kind}</td>
              <td>{mail.to}</td>
              <td>
                <Tag tone={tones[mail.status]}>{words.states[mail.status]}</Tag>
                {mail.status === 'dead' && (
                  <Form method="post" className="mt-1">
                    <input type="hidden" name="mail" value={mail.id} />
                    <button className="btn btn-small">{words.again}</button>
                  </Form>
                )}
              </td>
              <td className="number">{mail.attempts}</td>
              <td>{mail.error}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
