import type { Role } from '#rules/procedure/roles.ts'
import type { State } from '#rules/procedure/states.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import type { Actor } from './actor.ts'

/** How far a permission reaches. */
export type PolicyScope =
  | 'anywhere'
  | 'own organisation'
  /** cases that have left the draft, of the officer's own district */
  | 'cases of own district'
  /** cases that have left the draft */
  | 'cases'
  /** cases that the expert reviews now; whose panel it is stands in the query */
  | 'cases under own review'
  /** accounts other than one's own */
  | 'other accounts'

type Grants = Partial<Record<Exclude<Role, 'system'> | 'anonymous', PolicyScope>>

const company = { owner: 'own organisation', member: 'own organisation' } as const satisfies Grants
const reviewers = {
  district_officer: 'cases of own district',
  case_officer: 'cases',
  chief: 'cases',
  head: 'cases',
} as const satisfies Grants
const queue = {
  district_officer: 'anywhere',
  case_officer: 'anywhere',
  chief: 'anywhere',
  head: 'anywhere',
} as const satisfies Grants
const office = {
  case_officer: 'anywhere',
  chief: 'anywhere',
  head: 'anywhere',
} as const satisfies Grants
const everybody = {
  anonymous: 'anywhere',
  owner: 'anywhere',
  member: 'anywhere',
  district_officer: 'anywhere',
  case_officer: 'anywhere',
  chief: 'anywhere',
  head: 'anywhere',
  expert: 'anywhere',
  system_administrator: 'anywhere',
  security_administrator: 'anywhere',
  audit_administrator: 'anywhere',
} as const satisfies Grants

/**
 * Who may do what. What is not written here is refused. The three administrators are separated from
 * each other and from all business: one keeps the system, one the accounts, one reads the trail.
 */
const grants = {
  'programmes.read': everybody,
  'profile.read': company,
  'profile.edit': company,
  'members.manage': { owner: 'own organisation' },
  'application.read': company,
  'application.begin': company,
  'application.edit': company,
  'evidence.upload': company,
  'library.read': company,
  'library.edit': company,
  'queue.read': queue,
  'case.read': reviewers,
  'case.assign': { chief: 'cases' },
  'case.release': { case_officer: 'cases', chief: 'cases' },
  'remark.write': reviewers,
  'case.move': { ...company, ...reviewers },
  'file.read': { ...company, ...reviewers, expert: 'cases under own review' },
  'expert-desk.read': { expert: 'anywhere' },
  'pool.read': { case_officer: 'anywhere', chief: 'anywhere', head: 'anywhere' },
  'pool.manage': { chief: 'anywhere' },
  'panel.read': { case_officer: 'cases', chief: 'cases', head: 'cases' },
  'panel.manage': { case_officer: 'cases', chief: 'cases' },
  'notice-records.read': { case_officer: 'anywhere', chief: 'anywhere', head: 'anywhere' },
  'change-report.note': { case_officer: 'cases', chief: 'cases' },
  'defence.serve': { chief: 'cases' },
  'appeal.dismiss': { head: 'cases' },
  'rule-book.read': queue,
  'near-list.read': queue,
  'notice.read': office,
  'notice.prepare': { chief: 'anywhere' },
  'notice.sign': { head: 'anywhere' },
  'objection.read': office,
  'objection.handle': { case_officer: 'anywhere', chief: 'anywhere' },
  'rule-book.set': { chief: 'anywhere', head: 'anywhere' },
  'rounds.manage': { chief: 'anywhere', head: 'anywhere' },
  'rounds.extend': { head: 'anywhere' },
  'calendar.read': queue,
  'calendar.set': { chief: 'anywhere', head: 'anywhere' },
  'accounts.read': { security_administrator: 'anywhere' },
  'accounts.change': { security_administrator: 'other accounts' },
  'audit.read': { audit_administrator: 'anywhere' },
  'outbox.manage': { system_administrator: 'anywhere' },
  'quarantine.manage': { system_administrator: 'anywhere' },
  'stored-files.manage': { system_administrator: 'anywhere' },
  'mailbox.read': everybody,
} as const satisfies Record<string, Grants>

export type Action = keyof typeof grants

export const allActions: readonly Action[] = Object.keys(grants).filter(isAction)

/** How far the policy lets a role go with an action; null where it refuses. */
export function grantedTo(role: Exclude<Role, 'system'>, action: Action): PolicyScope | null {
  const granted: Grants = grants[action]
  return granted[role] ?? null
}

/** What of the object the policy looks at; what is left out counts as not one's own. */
export type PolicyObject = {
  organisationId?: string
  districtCode?: string
  state?: State
  /** For `case.move`. */
  event?: ApplicationEvent
  /** For `accounts.change`. */
  accountId?: string
}

/** Actions that a company may take only after it has confirmed its e-mail address. */
const needsVerified: readonly Action[] = [
  'application.begin',
  'application.edit',
  'evidence.upload',
  'library.edit',
  'case.move',
]

/** Whether `actor` may take `action` on `object`. Refuses what it does not know. */
export function can(actor: Actor, action: Action, object: PolicyObject = {}): boolean {
  const role = actor.kind === 'anonymous' ? 'anonymous' : actor.role
  const granted: Grants = grants[action]
  const scope = granted[role]
  if (scope === undefined) return false
  if (actor.kind === 'company' && !actor.verified && needsVerified.includes(action)) return false
  if (action === 'case.move' && !mayMakeHappen(role, object.event)) return false
  return isWithin(scope, actor, object)
}

function isWithin(scope: PolicyScope, actor: Actor, object: PolicyObject): boolean {
  switch (scope) {
    case 'anywhere':
      return true
    case 'own organisation':
      return actor.kind === 'company' && actor.organisation.id === object.organisationId
    case 'cases':
      return actor.kind === 'staff' && isCase(object)
    case 'cases under own review':
      return actor.kind === 'staff' && object.state === 'expert_review'
    case 'cases of own district':
      return (
        actor.kind === 'staff' &&
        isCase(object) &&
        actor.districtCode !== null &&
        actor.districtCode === object.districtCode
      )
    case 'other accounts':
      return (
        actor.kind === 'staff' &&
        object.accountId !== undefined &&
        object.accountId !== actor.account.id
      )
  }
}

/** A draft is the company's own paper; no reviewer sees it. */
function isCase(object: PolicyObject): boolean {
  return object.state !== undefined && object.state !== 'draft'
}

function mayMakeHappen(role: string, event: ApplicationEvent | undefined): boolean {
  return event !== undefined && transitionOf(event).by.some(known => known === role)
}

function isAction(text: string): text is Action {
  return Object.hasOwn(grants, text)
}
