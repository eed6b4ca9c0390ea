import type { CompanyActor } from '../access/actor.ts'
import { requireCompany } from '../access/require.ts'
import type { PortalContext } from '../context.ts'
import { entriesOf } from './read-form.ts'

export type CompanyForm = { actor: CompanyActor; entries: Record<string, string> }

/**
 * The form that a company sent.
 *
 * @throws {Response} 401 with what was typed when nobody is signed in; 403 for staff.
 */
export async function companyForm(request: Request, context: PortalContext): Promise<CompanyForm> {
  const actor = await requireCompany(request, context)
  return { actor, entries: entriesOf(await request.formData()) }
}
