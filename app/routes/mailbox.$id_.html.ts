import type { LoaderFunctionArgs } from '@remix-run/node'
import { mailById } from '#db/outbox.ts'
import { notFound } from '../access/require.ts'
import { requireDemonstration, saidBy } from '../mailbox.server.ts'

/** The mail as a mail program shows it: nothing in it runs or loads. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  requireDemonstration(context.config)
  const mail = await mailById(context.db, params['id'] ?? '')
  const said = mail === null ? null : saidBy(mail, context.config.publicOrigin)
  if (said === null || mail?.status !== 'sent') throw notFound()
  return new Response(said.html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Frame-Options': 'SAMEORIGIN',
      'Content-Security-Policy':
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  })
}
