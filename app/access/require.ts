import { redirect } from '@remix-run/node'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { PortalContext } from '../context.ts'
import { actorOf, type Actor, type CompanyActor, type StaffActor } from './actor.ts'
import { endedSession } from './ended-session.ts'
import { can, type Action, type PolicyObject } from './policy.ts'

/**
 * @throws {Response} 302 to the sign-in page, which leads back here; 401 with what was typed for a
 * form that was sent.
 */
export async function requireSignedIn(
  request: Request,
  context: PortalContext,
): Promise<CompanyActor | StaffActor> {
  const actor = await actorOf(request, context)
  if (actor.kind !== 'anonymous') return actor
  if (request.method !== 'GET' && request.method !== 'HEAD') throw await endedSession(request)
  const { pathname, search } = new URL(request.url)
  throw redirect(`/login?redirectTo=${encodeURIComponent(`${pathname}${search}`)}`)
}

/** @throws {Response} 302 to the sign-in page; 403 for staff, or for a member where owners act. */
export async function requireCompany(
  request: Request,
  context: PortalContext,
  role: 'any' | 'owner' = 'any',
): Promise<CompanyActor> {
  const actor = await requireSignedIn(request, context)
  if (actor.kind !== 'company') throw forbidden()
  if (role === 'owner' && actor.role !== 'owner') throw forbidden()
  return actor
}

/** @throws {Response} 302 to the sign-in page; 403 for companies and other roles. */
export async function requireStaff(
  request: Request,
  context: PortalContext,
  roles: readonly StaffRole[],
): Promise<StaffActor> {
  const actor = await requireSignedIn(request, context)
  if (actor.kind !== 'staff' || !roles.includes(actor.role)) throw forbidden()
  return actor
}

/** @throws {Response} 403, when the policy does not allow it. */
export function requireMay(actor: Actor, action: Action, object: PolicyObject = {}): void {
  if (!can(actor, action, object)) throw forbidden()
}

export function forbidden(): Response {
  return new Response(null, { status: 403 })
}

/** Also for what exists and is another's: the answer does not tell. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}
