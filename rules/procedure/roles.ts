/** Who acts in the portal. A company's people are owner or member; `system` is the timer. */
export const companyRoles = ['owner', 'member'] as const

/** The bureau, its districts, its experts, and the three separated administrators. */
export const staffRoles = [
  'district_officer',
  'case_officer',
  'chief',
  'head',
  'expert',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const

export type CompanyRole = (typeof companyRoles)[number]
export type StaffRole = (typeof staffRoles)[number]
export type Role = CompanyRole | StaffRole | 'system'
