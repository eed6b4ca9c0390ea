import type { AppLoadContext } from '@remix-run/node'
import type { Scope } from '#db/applications.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { StaffActor } from '../access/actor.ts'
import { forbidden, requireStaff } from '../access/require.ts'
import type { CaseActor } from '../use-cases/move-application.ts'

export const reviewRoles = [
  'district_officer',
  'case_officer',
  'chief',
  'head',
] as const satisfies readonly StaffRole[]

/** A reviewer with the cases that they may see. */
export type Reviewer = StaffActor & { scope: Scope }

/** @throws {Response} 302 to the sign-in page; 403 for everybody who does not review. */
export async function requireReviewer(
  request: Request,
  context: AppLoadContext,
): Promise<Reviewer> {
  const actor = await requireStaff(request, context, reviewRoles)
  const scope = scopeOf(actor)
  if (scope === null) throw forbidden()
  return { ...actor, scope }
}

/** The reviewer as the procedure knows them. */
export function caseActor({ account, role, districtCode }: Reviewer): CaseActor & { id: string } {
  return { id: account.id, role, districtCode }
}

/** The city for the bureau; one's own district for its officer; null for a district left unset. */
function scopeOf({ role, districtCode }: StaffActor): Scope | null {
  if (role !== 'district_officer') return { kind: 'city' }
  return districtCode === null ? null : { kind: 'district', districtCode }
}
