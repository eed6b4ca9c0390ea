import { staffRoles } from '#rules/procedure/roles.ts'
import { needsTwo, type Signatures } from '#rules/procedure/second-signature.ts'
import {
  isApplicationEvent,
  transitionOf,
  type ApplicationEvent,
} from '#rules/procedure/transitions.ts'
import { notFound } from '../access/require.ts'
import { isMoveAsks, type MoveAsks } from '../forms/review-forms.ts'
import { isAgainst, isMadeHere } from './moves.ts'

/**
 * A step with a page of its own: made at once, drafted for another's signature, or the signature
 * under what another has drafted, which asks for nothing more.
 */
export type StaffStep = {
  event: ApplicationEvent
  asks: MoveAsks
  against: boolean
  mode: 'make' | 'draft' | 'sign'
}

/**
 * The step of that name on a case whose decisions need two people, or one.
 *
 * @throws {Response} 404 if there is no such step, or it is not one of staff.
 */
export function staffStep(
  name: string | undefined,
  { isDraft, ...asked }: { isDraft: boolean } & Signatures,
): StaffStep {
  if (name === undefined || !isApplicationEvent(name) || !isMadeHere(name)) throw notFound()
  const { asks, by } = transitionOf(name)
  const isForStaff = by.some(role => staffRoles.some(each => each === role))
  const isForTwo = needsTwo(name, asked)
  if (!isForStaff || (isDraft && !isForTwo)) throw notFound()
  const step = { event: name, against: isAgainst(name) }
  if (isForTwo && !isDraft) return { ...step, asks: 'nothing', mode: 'sign' }
  if (!isMoveAsks(asks)) throw notFound()
  return { ...step, asks, mode: isDraft ? 'draft' : 'make' }
}
