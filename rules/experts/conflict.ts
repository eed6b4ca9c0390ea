import type { IsoDay } from '../calendar/day.ts'
import type { Words } from '../words.ts'
import { panelDefaults } from './panel-rules.ts'

export const relations = ['family', 'mentor', 'cooperation'] as const

/**
 * What is known of an expert that could tie them to a case. Names and codes are compared as they
 * are kept, normalised; marks are hashes, which tell only whether two are the same.
 */
export type ExpertTies = {
  readonly id: string
  readonly name: string
  readonly city: string
  /** `to` null = still there. */
  readonly employers: readonly Employment[]
  /** Codes of bodies in which the expert holds shares or sits on a board. */
  readonly holdings: readonly string[]
  /** Declared by the expert; `until` null = it lasts. */
  readonly relations: readonly Relation[]
  readonly phoneMark: string | null
  readonly addressMark: string | null
  /** Null for a mail provider that anybody uses. */
  readonly mailDomainMark: string | null
}

export type Employment = {
  readonly code: string
  readonly name: string
  readonly university: boolean
  readonly from: IsoDay
  readonly to: IsoDay | null
}

export type Relation = {
  readonly kind: (typeof relations)[number]
  readonly code: string
  readonly until: IsoDay | null
}

/** What a case names: its company, its people, and whom it asks to keep away. */
export type CaseTies = {
  readonly code: string
  readonly city: string | null
  /** Codes and names of co-applicants, partners and suppliers named in the form. */
  readonly partnerCodes: readonly string[]
  readonly partnerNames: readonly string[]
  /** Shareholders, directors and the legal representative. */
  readonly officers: readonly string[]
  /** Inventors and authors of the rights that are listed. */
  readonly inventors: readonly string[]
  /** Experts whom the applicant asked, with reasons, to keep away. */
  readonly avoided: readonly string[]
  /** Entries of the pool whom a request of the applicant means. */
  readonly avoidedIds: readonly string[]
  /** Codes of universities that work on it. */
  readonly universities: readonly string[]
  readonly phoneMarks: readonly string[]
  readonly addressMarks: readonly string[]
  readonly mailDomainMarks: readonly string[]
}

export type ConflictKind =
  | 'employer'
  | 'holding'
  | 'officer'
  | 'partner'
  | 'inventor'
  | 'phone'
  | 'mail domain'
  | 'address'
  | 'family'
  | 'mentor'
  | 'avoided'
  | 'recent cooperation'
  | 'university'
  | 'cooperation'

export type Conflict = { readonly kind: ConflictKind; readonly weight: 'block' | 'warn' }

/** Why an expert may not judge a case, or why an officer should look twice. */
export const conflictWords: Readonly<Record<ConflictKind, Words>> = {
  employer: {
    zh: '现在或者三年内在申报单位任职',
    en: 'Employed by the applicant now or within three years',
  },
  holding: {
    zh: '持有申报单位股份或者担任董事、监事、高管',
    en: 'Holds shares or sits on a board of the applicant',
  },
  officer: {
    zh: '与申报单位的股东、董事或者法定代表人同名',
    en: 'Named like a shareholder, a director or the legal representative of the applicant',
  },
  partner: {
    zh: '在申报书列出的合作单位任职',
    en: 'Employed by a partner that the form names',
  },
  inventor: {
    zh: '与所列知识产权的发明人、作者同名',
    en: 'Named like an inventor or author of the rights listed',
  },
  phone: { zh: '电话与申报单位相同', en: 'The same telephone as the applicant' },
  'mail domain': {
    zh: '邮箱与申报单位同一专用域名',
    en: 'The same private e-mail domain as the applicant',
  },
  address: { zh: '地址与申报单位相同', en: 'The same address as the applicant' },
  family: { zh: '本人申明有亲属关系', en: 'A family tie was declared' },
  mentor: {
    zh: '曾为本项申报提供辅导或者咨询',
    en: 'Was mentor or adviser to this applicant',
  },
  avoided: { zh: '申报单位申请其回避', en: 'The applicant asked that this expert keep away' },
  'recent cooperation': {
    zh: '三年内与申报单位有过合作',
    en: 'Worked with the applicant within three years',
  },
  university: {
    zh: '与申报项目的合作高校为同一学校，请经办人判断',
    en: 'Of the same university that works on the project; the officer judges',
  },
  cooperation: {
    zh: '三至五年前与申报单位有过合作，请经办人判断',
    en: 'Worked with the applicant three to five years ago; the officer judges',
  },
}

/** All ties between an expert and a case on a day, those that bar first. */
export function conflictsOf(expert: ExpertTies, about: CaseTies, today: IsoDay): Conflict[] {
  const block = (kind: ConflictKind, holds: boolean) =>
    holds ? [{ kind, weight: 'block' } as const] : []
  const warn = (kind: ConflictKind, holds: boolean) =>
    holds ? [{ kind, weight: 'warn' } as const] : []
  const barring = expert.employers.filter(({ to }) =>
    lastsUntil(to, today, panelDefaults.employerBarYears.value),
  )
  const declared = (kind: Relation['kind'], years: number) =>
    expert.relations.some(
      each =>
        each.kind === kind && each.code === about.code && lastsUntil(each.until, today, years),
    )
  const { employerBarYears, cooperationWarnYears } = panelDefaults
  const cooperates = declared('cooperation', employerBarYears.value)
  const shares = (mark: string | null, marks: readonly string[]) =>
    mark !== null && marks.includes(mark)
  return [
    ...block(
      'employer',
      barring.some(({ code }) => code === about.code),
    ),
    ...block('holding', expert.holdings.includes(about.code)),
    ...block('officer', about.officers.includes(expert.name)),
    ...block(
      'partner',
      barring.some(
        ({ code, name, university }) =>
          !(university && about.universities.includes(code)) &&
          (about.partnerCodes.includes(code) || about.partnerNames.includes(name)),
      ),
    ),
    ...block('inventor', about.inventors.includes(expert.name)),
    ...block('phone', shares(expert.phoneMark, about.phoneMarks)),
    ...block('mail domain', shares(expert.mailDomainMark, about.mailDomainMarks)),
    ...block('address', shares(expert.addressMark, about.addressMarks)),
    ...block('family', declared('family', Number.POSITIVE_INFINITY)),
    ...block('mentor', declared('mentor', Number.POSITIVE_INFINITY)),
    ...block(
      'avoided',
      about.avoided.includes(expert.name) || about.avoidedIds.includes(expert.id),
    ),
    ...block('recent cooperation', cooperates),
    ...warn(
      'university',
      expert.employers.some(
        ({ university, code }) => university && about.universities.includes(code),
      ),
    ),
    ...warn('cooperation', !cooperates && declared('cooperation', cooperationWarnYears.value)),
  ]
}

/** Whether a tie bars, whatever else only warns. */
export function isBarred(conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ weight }) => weight === 'block')
}

/** Whether what ended on `end` is less than so many years ago, that day's anniversary included. */
function lastsUntil(end: IsoDay | null, today: IsoDay, years: number): boolean {
  if (end === null || years === Number.POSITIVE_INFINITY) return true
  const [year = '', ...rest] = end.split('-')
  return today <= [Number(year) + years, ...rest].join('-')
}
