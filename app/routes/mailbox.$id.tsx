import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mailById } from '#db/outbox.ts'
import { notFound } from '../access/require.ts'
import { FactsList } from '../components/facts-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { requireDemonstration, saidBy } from '../mailbox.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { adminWords } from '../words/admin.ts'
import { formatInstant } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(adminWords, words => words.mailbox.title)

export async function loader({ params, context }: LoaderFunctionArgs) {
  requireDemonstration(context.config)
  const mail = await mailById(context.db, params['id'] ?? '')
  const said = mail === null ? null : saidBy(mail, context.config.publicOrigin)
  if (mail === null || said === null || mail.status !== 'sent') throw notFound()
  return {
    id: mail.id,
    language: mail.language,
    to: mail.recipient,
    at: formatInstant(mail.sent_at ?? mail.created_at),
    subject: said.subject,
    text: said.text,
    links: linksIn(said.text),
    hasFile: context.mailboxFolder !== null,
  }
}

/** The addresses that the text names. */
function linksIn(text: string): string[] {
  return [...new Set(text.match(/https?:\/\/\S+/g) ?? [])]
}

export default function Message() {
  const { mailbox: words } = useWords(adminWords)
  const mail = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={mail.subject}
        titleLanguage={mail.language}
        crumbs={[{ label: words.title, to: paths.mailbox() }]}
      />
      <div className="card max-w-3xl">
        <FactsList
          rows={[
            { label: words.to, value: mail.to },
            { label: words.at, value: mail.at },
          ]}
        />
        <iframe
          className="mt-4 h-[36rem] w-full rounded border border-line bg-white"
          title={mail.subject}
          lang={mail.language}
          sandbox=""
          src={`${paths.mailboxMessage(mail.id)}/html`}
        />
        {mail.links.length > 0 && (
          <>
            <h2 className="mt-4 text-base">{words.links}</h2>
            <ul className="list-disc ps-5">
              {mail.links.map(link => (
                <li key={link}>
                  <a className="link break-all" href={link}>
                    {link}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <details className="mt-4">
          <summary className="cursor-pointer">{words.text}</summary>
          <pre lang={mail.language} className="mt-2 whitespace-pre-wrap">
            {mail.text}
          </pre>
        </details>
        {mail.hasFile && (
          <p className="mt-4">
            <a className="link" href={`${paths.mailboxMessage(mail.id)}/eml`}>
              {words.download}
            </a>
          </p>
        )}
      </div>
      <p className="mt-4">
        <Link className="link" to={paths.mailbox()}>
          {words.back}
        </Link>
      </p>
    </>
  )
}
