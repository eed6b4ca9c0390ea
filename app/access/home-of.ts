import type { StaffRole } from '#rules/procedure/roles.ts'
import { paths } from '../paths.ts'

/** Where somebody's work begins after signing in. */
export function homeOf(standing: { kind: 'company' } | { kind: 'staff'; role: StaffRole }): string {
  if (standing.kind === 'company') return paths.company()
  switch (standing.role) {
    case 'district_officer':
    case 'case_officer':
    case 'chief':
    case 'head':
      return paths.review()
    case 'security_administrator':
      return paths.adminAccounts()
    case 'audit_administrator':
      return paths.adminAudit()
    case 'system_administrator':
      return paths.adminMail()
    case 'expert':
      return paths.expertDesk()
  }
}
