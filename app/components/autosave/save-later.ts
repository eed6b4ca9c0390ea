import { isRouteErrorResponse, type ClientActionFunctionArgs } from '@remix-run/react'
import type { NotAutosaved } from './autosave-answer.ts'

/**
 * The browser's side of the action of a form that saves itself: where nobody answers, or the
 * session has ended while it saves by itself, the page stays as it is with everything typed.
 */
export async function saveLater({ request, serverAction }: ClientActionFunctionArgs) {
  const isAutosave = (await request.clone().formData()).get('intent') === 'autosave'
  try {
    return await serverAction()
  } catch (error) {
    if (error instanceof Response) throw error
    if (isAutosave && isRouteErrorResponse(error) && error.status === 401)
      return stays('signed out')
    if (isAutosave || error instanceof TypeError) return stays('unreachable')
    throw error
  }
}

/** An answer after which no loader runs: nobody is there to load anything from. */
function stays(why: 'signed out' | 'unreachable') {
  const answer: NotAutosaved = { autosaved: false, why }
  return Response.json(answer, { status: 503 })
}
