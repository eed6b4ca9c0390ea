import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { endCookie, sessionTokenOf } from '../access/session-cookie.ts'
import { endSessionOfToken } from '../access/session.ts'
import { paths } from '../paths.ts'

/** Nothing to see here; leaving is a deed and therefore a POST. */
export function loader() {
  return redirect(paths.home())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { publicOrigin } = context.config
  const token = sessionTokenOf(request.headers.get('Cookie'), publicOrigin)
  if (token !== null) await endSessionOfToken(context.db, token)
  return redirect(paths.home(), {
    status: 303,
    headers: {
      'Set-Cookie': endCookie(publicOrigin),
      'Clear-Site-Data': '"cache", "storage"',
    },
  })
}
