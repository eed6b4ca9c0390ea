import { applicationById } from '#db/applications.ts'
import type { Place } from '#db/presences.ts'
import type { Db } from '#db/transaction.ts'
import type { Actor } from '../access/actor.ts'
import { can } from '../access/policy.ts'
import { scopeOf } from '../access/scope.ts'

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const companyPlace = new RegExp(`^(?:${id}:)?[a-z]{1,40}$`)
const staffPlace = new RegExp(`^${id}$`)

/**
 * Where somebody says that they are at work. What companies name lies within their own company, so
 * that it can never touch another's; a case is only where a reviewer may see it. Null for what is no
 * place of theirs.
 */
export async function placeOf(db: Db, actor: Actor, named: unknown): Promise<Place | null> {
  if (typeof named !== 'string' || actor.kind === 'anonymous') return null
  if (actor.kind === 'company')
    return companyPlace.test(named) ? { audience: actor.organisation.id, place: named } : null
  const scope = scopeOf(actor)
  if (scope === null || !staffPlace.test(named)) return null
  const application = await applicationById(db, { id: named, scope })
  if (application === null) return null
  const { state, district_code: districtCode } = application
  return can(actor, 'case.read', { state, districtCode })
    ? { audience: 'staff', place: named }
    : null
}
