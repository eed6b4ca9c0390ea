import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { mailById } from '#db/outbox.ts'
import { notFound } from '../access/require.ts'
import { requireDemonstration } from '../mailbox.server.ts'

/** The mail as the file that a mail program opens. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  requireDemonstration(context.config)
  const mail = await mailById(context.db, params['id'] ?? '')
  if (mail === null || context.mailboxFolder === null) throw notFound()
  const file = await readFile(path.join(context.mailboxFolder, `${mail.id}.eml`)).catch(() => null)
  if (file === null) throw notFound()
  return new Response(file, {
    headers: {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${mail.id}.eml"`,
      'Cache-Control': 'no-store',
    },
  })
}
