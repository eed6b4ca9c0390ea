import type { LoaderFunctionArgs } from '@remix-run/node'
import { openApi } from '../api/openapi.ts'

/** The description of the interface, for any reader. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(JSON.stringify(openApi(context.config.publicOrigin)), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
