import type { LoaderFunctionArgs } from '@remix-run/node'
import { listFile } from '../notices/public-notice.server.ts'

/** The list as the file whose hash stands on the page of the notice. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const number = params['number']
  return new Response(await listFile(context, number), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${number ?? 'list'}.txt"`,
      'Cache-Control': 'no-store',
    },
  })
}
