import { actorOf, type CompanyActor } from '../access/actor.ts'
import { forbidden } from '../access/require.ts'
import type { PortalContext } from '../context.ts'
import { entriesOf } from './read-form.ts'

export type CompanyForm = { actor: CompanyActor; entries: Record<string, string> }

/**
 * The form that a company sent. When its session has ended in between, the answer carries what was
 * typed, so that `FormErrorBoundary` can keep it on the page.
 *
 * @throws {Response} 401 with the entries when nobody is signed in; 403 for staff.
 */
export async function companyForm(request: Request, context: PortalContext): Promise<CompanyForm> {
  const entries = entriesOf(await request.formData())
  const actor = await actorOf(request, context)
  if (actor.kind === 'anonymous') throw Response.json({ kept: entries }, { status: 401 })
  if (actor.kind === 'staff') throw forbidden()
  return { actor, entries }
}
