import type { Scope } from '#db/applications.ts'
import type { Actor, CompanyActor } from './actor.ts'

/** Whose applications somebody may find, as the queries take it; null for nobody's. */
export function scopeOf(actor: CompanyActor): Scope
export function scopeOf(actor: Actor): Scope | null
export function scopeOf(actor: Actor): Scope | null {
  if (actor.kind === 'anonymous') return null
  if (actor.kind === 'company') {
    return { kind: 'organisation', organisationId: actor.organisation.id }
  }
  switch (actor.role) {
    case 'district_officer':
      return actor.districtCode === null
        ? null
        : { kind: 'district', districtCode: actor.districtCode }
    case 'case_officer':
    case 'chief':
    case 'head':
      return { kind: 'city' }
    case 'expert':
      return { kind: 'expert', accountId: actor.account.id }
    default:
      return null
  }
}
