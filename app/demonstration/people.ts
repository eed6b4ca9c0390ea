import type { StaffRole } from '#rules/procedure/roles.ts'

/** The same for every demonstration account; printed at each start. */
export const demonstrationPassword = 'fictitious-city-2026'

/** Somebody of the staff; their address is their key. */
export type SampleStaff = {
  key: string
  email: string
  name: string
  role: StaffRole
  districtCode: string | null
}

export const staff = (
  key: string,
  name: string,
  role: StaffRole,
  districtCode: string | null = null,
): SampleStaff => ({ key, email: `${key}@demo.example`, name, role, districtCode })

/** One of each role, a second case officer, and an officer for each district. */
export const sampleStaff: readonly SampleStaff[] = [
  staff('officer', '林经办（虚构）', 'case_officer'),
  staff('officer2', '何经办（虚构）', 'case_officer'),
  staff('chief', '周科长（虚构）', 'chief'),
  staff('head', '高局长（虚构）', 'head'),
  staff('tiedong', '铁东经办（虚构）', 'district_officer', '210302'),
  staff('tiexi', '铁西经办（虚构）', 'district_officer', '210303'),
  staff('lishan', '立山经办（虚构）', 'district_officer', '210304'),
  staff('qianshan', '千山经办（虚构）', 'district_officer', '210311'),
  staff('taian', '台安经办（虚构）', 'district_officer', '210321'),
  staff('xiuyan', '岫岩经办（虚构）', 'district_officer', '210323'),
  staff('haicheng', '海城经办（虚构）', 'district_officer', '210381'),
  staff('expert', '沈专家（虚构）', 'expert'),
  staff('system', '系统管理员（虚构）', 'system_administrator'),
  staff('security', '安全管理员（虚构）', 'security_administrator'),
  staff('audit', '审计管理员（虚构）', 'audit_administrator'),
]

/** The address of the clerk of the `index`-th sample company, counted from 1. */
export function companyEmail(index: number): string {
  return `company${index}@demo.example`
}

const surnames = '王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗'

/** The name of that clerk. */
export function clerkName(index: number): string {
  return `${surnames[index % surnames.length] ?? '王'}会计（虚构）`
}
