import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listMails } from '#db/outbox.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { requireDemonstration, saidBy } from '../mailbox.server.ts'
import { paths } from '../paths.ts'
import { adminWords } from '../words/admin.ts'
import { formatInstant } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(adminWords, words => words.mailbox.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireDemonstration(context.config)
  const after = new URL(request.url).searchParams.get('after')
  const { rows, next } = await listMails(context.db, { status: 'sent' }, { after })
  return {
    next,
    mails: rows.map(row => ({
      id: row.id,
      to: row.recipient,
      language: row.language,
      at: formatInstant(row.sent_at ?? row.created_at),
      subject: saidBy(row, context.config.publicOrigin)?.subject ?? row.kind,
    })),
  }
}

export default function Mailbox() {
  const { mailbox: words } = useWords(adminWords)
  const { mails, next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {mails.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div className="relative overflow-x-auto">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.at}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.subject}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map(mail => (
                <tr key={mail.id}>
                  <td>{mail.at}</td>
                  <td>{mail.to}</td>
                  <td lang={mail.language}>
                    <Link className="link" to={paths.mailboxMessage(mail.id)}>
                      {mail.subject}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager next={next} />
    </>
  )
}
