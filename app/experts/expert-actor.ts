import type { AppLoadContext } from '@remix-run/node'
import type { StaffActor } from '../access/actor.ts'
import { requireMay, requireStaff } from '../access/require.ts'
import { entriesOf } from '../forms/read-form.ts'

/** @throws {Response} 302 to the sign-in page; 403 for everybody but experts. */
export async function requireExpert(
  request: Request,
  context: AppLoadContext,
): Promise<StaffActor> {
  const actor = await requireStaff(request, context, ['expert'])
  requireMay(actor, 'expert-desk.read')
  return actor
}

/**
 * The expert who sends a form, and what it holds.
 *
 * @throws {Response} 401 with what was typed when nobody is signed in; 403 for others.
 */
export async function expertForm(request: Request, context: AppLoadContext) {
  const { account } = await requireStaff(request, context, ['expert'])
  const entries = entriesOf(await request.formData())
  return { actor: { id: account.id, role: 'expert' as const }, entries }
}
