import type { Words } from '../words.ts'
import type { Role } from './roles.ts'

/** What each role is called. */
export const roleWords = {
  owner: { zh: '企业管理员', en: 'Company owner' },
  member: { zh: '企业经办人', en: 'Company member' },
  district_officer: { zh: '区县科技部门', en: 'District officer' },
  case_officer: { zh: '市局经办人', en: 'Case officer' },
  chief: { zh: '市局科长', en: 'Section chief' },
  head: { zh: '市局领导', en: 'Bureau head' },
  expert: { zh: '评审专家', en: 'Expert' },
  system_administrator: { zh: '系统管理员', en: 'System administrator' },
  security_administrator: { zh: '安全管理员', en: 'Security administrator' },
  audit_administrator: { zh: '审计管理员', en: 'Audit administrator' },
  system: { zh: '系统', en: 'System' },
} as const satisfies Record<Role, Words>
