import type { RoundEdit } from '#db/round-changes.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { districts } from '#rules/identifiers/districts.ts'
import { caseSettings, MOST_PLACES, type CaseSettings } from '#rules/procedure/settings.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import type { FormIssue, Kept } from '../forms/read-form.ts'
import { firstInstantOf, lastInstantOf } from './beijing-time.ts'

export type RoundRead = { ok: true; edit: RoundEdit } | { ok: false; issues: FormIssue[] }

const LONGEST_GRACE_MINUTES = 1440
const MAX_DAYS = 250
const MAX_EXPERTS = 15
const MAX_NOTICE_DAYS = 60
const MAX_YEARS = 20

/** The form of a round of the programme's family; the issue codes are keys of its words. */
export function readRound(entries: Kept, family: string): RoundRead {
  const issues: FormIssue[] = []
  const wrong = (name: string, code: string) => issues.push({ name, code })
  const text = (name: string) => (entries[name] ?? '').trim()
  const whole = (name: string, [least, most]: readonly [number, number], code: string): number => {
    const typed = text(name)
    const value = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
    if (!(value >= least && value <= most)) wrong(name, code)
    return value
  }
  const version = programmeById(text('version'))
  const nameZh = text('nameZh')
  const nameEn = text('nameEn')
  const opensAt = firstInstantOf(text('opens'))
  const closesAt = lastInstantOf(text('closes'))
  if (nameZh === '' || nameZh.length > 50) wrong('nameZh', 'nameZh')
  if (nameEn === '' || nameEn.length > 100) wrong('nameEn', 'nameEn')
  if (opensAt === null) wrong('opens', 'opens')
  if (closesAt === null) wrong('closes', 'closes')
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) wrong('closes', 'order')
  const isOurs = version?.family === family && version.procedure.receivedHere
  const governs = opensAt === null || versionOn(family, dayInBeijing(opensAt))?.id === version?.id
  if (!isOurs || !governs) issues.unshift({ name: 'version', code: 'version' })
  const graceMinutes = whole('grace', [0, LONGEST_GRACE_MINUTES], 'grace')
  const settings = readSettings(entries, whole, wrong)
  if (issues.length > 0 || version === null || opensAt === null || closesAt === null)
    return { ok: false, issues }
  return {
    ok: true,
    edit: {
      programme_id: family,
      programme_version: version.id,
      name_zh: nameZh,
      name_en: nameEn,
      opens_at: opensAt,
      closes_at: closesAt,
      grace_minutes: graceMinutes,
      settings: caseSettings.parse(settings),
    },
  }
}

type Whole = (name: string, range: readonly [number, number], code: string) => number
type Wrong = (name: string, code: string) => void

/** The districts whose field is filled; an empty one has no quota. */
function quotas(entries: Kept, whole: Whole): Record<string, number> {
  const filled = districts.filter(({ value }) => (entries[`quota.${value}`] ?? '').trim() !== '')
  return Object.fromEntries(
    filled.map(({ value }) => [value, whole(`quota.${value}`, [0, MOST_PLACES], 'quota')]),
  )
}

/** May hold what is not allowed where an issue was noted. */
function readSettings(
  entries: Kept,
  whole: Whole,
  wrong: Wrong,
): Record<keyof CaseSettings, unknown> {
  const is = (name: string) => entries[name] === 'yes'
  const days = (name: string) => whole(name, [1, MAX_DAYS], 'days')
  const chosen = (name: string, known: readonly string[]) => {
    if (!known.includes(entries[name] ?? '')) wrong(name, name)
    return entries[name]
  }
  return {
    days: {
      receive: days('days.receive'),
      company: days('days.company'),
      district: days('days.district'),
      decide: days('days.decide'),
      experts: days('days.experts'),
      objection: days('days.objection'),
    },
    extensions: { company: days('more.company'), decide: days('more.decide') },
    districtStep: is('districtStep'),
    districtQuotas: is('districtStep') ? quotas(entries, whole) : {},
    secondSignature: is('secondSignature'),
    districtSecondSignature: is('districtStep') && is('districtSecondSignature'),
    experts: is('expertsAsked')
      ? {
          asked: whole('expertsNumber', [1, MAX_EXPERTS], 'experts'),
          aggregation: chosen('aggregation', ['mean', 'trimmed', 'median']),
          blind: is('blind'),
        }
      : null,
    notice: is('noticeAsked')
      ? {
          days: whole('noticeDays', [1, MAX_NOTICE_DAYS], 'noticeDays'),
          counted: chosen('counted', ['working', 'calendar']),
        }
      : null,
    validityYears:
      (entries['validity'] ?? '').trim() === ''
        ? null
        : whole('validity', [1, MAX_YEARS], 'validity'),
  }
}
