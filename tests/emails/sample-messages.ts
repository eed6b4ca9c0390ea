import type { DataOf, MessageKind } from '#emails/message.ts'

const at = '2026-11-23T01:02:03.004Z'
const link = { name: '王经办', path: '/verify?token=abc', expiresAt: at }

const one = {
  companyName: '鞍山某科技有限公司',
  programme: { zh: '瞪羚企业', en: 'Gazelle enterprise' },
  number: 'AS-2026-000123',
  due: { day: '2026-12-07', provisional: false, clock: 'company', workingDays: 10 },
  path: '/company/applications/0190',
  contact: null,
} as const

/** One message of each kind, with data as they come. */
export const samples: { [Kind in MessageKind]: DataOf[Kind] } = {
  'verify-address': link,
  'reset-password': { ...link, path: '/reset?token=abc' },
  'already-registered': { name: '王经办', path: '/forgot' },
  'company-claimed': { name: '王经办', companyName: one.companyName, at, path: '/company/members' },
  'staff-invitation': { ...link, role: 'case_officer' },
  'member-invitation': { ...link, companyName: one.companyName, inviterName: '李总' },
  'password-changed': { name: '王经办', at, path: '/login' },
  'expert-invitation': {
    name: '王经办',
    programme: one.programme,
    path: '/expert/0190',
    answerBy: '2026-11-26',
  },
  'expert-stopped': { name: '王经办', programme: one.programme, path: '/expert' },
  'expert-reminder': {
    name: '王经办',
    programme: one.programme,
    seat: '0190f5a0-0000-7000-8000-000000000001',
    awaits: 'review',
    urgency: 'before',
    dueOn: '2026-11-27',
    path: '/expert/0190',
  },
  'expert-returned': {
    name: '王经办',
    programme: one.programme,
    path: '/expert/0190',
    reason: '请重新扫描',
  },
  receipt: { ...one, state: 'submitted' },
  'correction-notice': {
    ...one,
    state: 'correction_requested',
    items: [
      { label: { zh: '营业执照', en: 'Licence' }, reason: '不清晰', text: '请重新扫描' },
      { label: { zh: '审计报告', en: 'Audit report' }, reason: '缺页', text: '缺第 3 页' },
    ],
  },
  'correction-receipt': { ...one, state: 'resubmitted' },
  lapsed: { ...one, state: 'lapsed', due: null },
  accepted: { ...one, state: 'accepted' },
  recommended: { ...one, state: 'recommended', reason: '符合条件', due: null },
  decision: {
    ...one,
    state: 'rejected',
    due: null,
    reason: '研发费用占比不足',
    grounds: [{ zh: '认定条件未满足', en: 'A condition of recognition is not met' }],
    decidedBy: 'bureau',
    document: null,
  },
  withdrawn: { ...one, state: 'withdrawn', due: null, reason: '另行申报' },
  'not-submitted': { ...one, number: '', state: 'not_submitted', due: null },
  extension: { ...one, state: 'correction_requested', reason: '审计报告尚未出具' },
  'public-notice': {
    ...one,
    state: 'public_notice',
    due: { day: '2026-12-07', provisional: false, clock: 'notice', workingDays: 1 },
    notice: { number: '2026-03', from: '2026-12-01', to: '2026-12-07' },
  },
  objection: { ...one, state: 'objection_review', reason: '称专利不属于该企业' },
  'objection-result': { ...one, state: 'public_notice', reason: '专利登记簿显示权属无误' },
  revoked: {
    ...one,
    state: 'revoked',
    due: null,
    reason: '两年未填报年度情况',
    grounds: [{ zh: '累计两年未填报年度情况', en: 'The annual report was missing for two years' }],
  },
  expired: { ...one, state: 'expired', due: null },
  'appeal-result': { ...one, state: 'pending_decision', due: null, reason: '复核认为原审查有误' },
  'revocation-notice': {
    ...one,
    state: 'recognised',
    due: null,
    reason: '两年未填报年度情况',
    grounds: [{ zh: '累计两年未填报年度情况', en: 'The annual report was missing for two years' }],
    answerBy: { day: '2026-12-01', provisional: false },
  },
  'expiry-reminder': {
    ...one,
    state: 'recognised',
    due: null,
    validTo: '2026-12-23',
    daysLeft: 30,
  },
  'objection-receipt': {
    name: '王经办',
    receipt: 'YY-2026-0001',
    about: one.companyName,
    path: '/notices/GS-2026-001',
    notice: 'GS-2026-001',
    at,
  },
  'objection-result-to-objector': {
    name: '王经办',
    receipt: 'YY-2026-0001',
    about: one.companyName,
    path: '/notices',
    outcome: 'dismissed',
    reason: '专利登记簿显示权属无误',
  },
  'annual-report-receipt': {
    ...one,
    state: 'recognised',
    due: null,
    year: 2026,
    dueOn: '2027-05-31',
    receipt: 'NB-2027-000001',
    late: true,
  },
  'annual-report-missing': {
    ...one,
    state: 'recognised',
    due: null,
    year: 2026,
    dueOn: '2027-05-31',
    missing: [2025, 2026],
    misses: 2,
  },
  'annual-report-reminder': {
    ...one,
    state: 'recognised',
    due: null,
    year: 2026,
    dueOn: '2027-05-31',
    daysLeft: 30,
  },
  assignment: {
    name: '王经办',
    change: 'taken',
    companyName: one.companyName,
    programme: one.programme,
    number: one.number,
    by: '李总',
    reason: 'Away until 30 November',
    dueOn: '2026-11-27',
    path: '/review/1',
  },
  'recognition-task': {
    name: '王经办',
    companyName: one.companyName,
    programme: one.programme,
    number: one.number,
    task: 'serve',
    years: [2025, 2026],
    path: '/review/0190/after',
  },
  'correction-reminder': { ...one, state: 'correction_requested', daysLeft: 2 },
  'window-closing-reminder': {
    companyName: one.companyName,
    programme: one.programme,
    round: { zh: '2026年第一批', en: 'First round of 2026' },
    closesAt: at,
    daysLeft: 5,
    path: one.path,
  },
  'new-match': {
    companyName: one.companyName,
    programme: one.programme,
    path: '/company/matches/gazelle',
  },
  'officer-task': {
    name: '王经办',
    companyName: one.companyName,
    programme: one.programme,
    number: one.number,
    state: 'submitted',
    urgency: 'amber',
    dueOn: '2026-11-27',
    path: '/review/0190',
  },
  'case-message': {
    name: '王经办',
    from: { zh: '市科技局', en: 'the city bureau' },
    programme: one.programme,
    number: one.number,
    text: '请重新扫描',
    path: one.path,
  },
  digest: {
    name: '王经办',
    day: '2026-11-24',
    items: [
      { title: '营业执照', text: '请重新扫描' },
      { title: '审计报告', text: '缺第 3 页' },
    ],
    path: '/inbox',
  },
}

export function sampleOf<Kind extends MessageKind>(kind: Kind): { kind: Kind; data: DataOf[Kind] } {
  return { kind, data: samples[kind] }
}

/** The sample with some of its data replaced, as it would come out of the database. */
export function spoilt(kind: MessageKind, change: Record<string, unknown>): unknown {
  return { ...samples[kind], ...change }
}
