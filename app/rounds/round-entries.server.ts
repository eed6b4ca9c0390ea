import type { RoundEdit } from '#db/round-changes.ts'
import { districts } from '#rules/identifiers/districts.ts'
import type { CaseSettings } from '#rules/procedure/settings.ts'
import type { Kept } from '../forms/read-form.ts'
import { localOf } from './beijing-time.ts'

/** A round as the entries of its form. */
export function entriesOfRound(round: RoundEdit): Kept {
  return {
    version: round.programme_version,
    nameZh: round.name_zh,
    nameEn: round.name_en,
    opens: localOf(round.opens_at),
    closes: localOf(round.closes_at),
    grace: String(round.grace_minutes),
    ...entriesOfSettings(round.settings),
  }
}

const AGGREGATION_AT_FIRST = 'trimmed'

/** The settings as entries; what is off keeps usual values in its fields, for when it is ticked. */
export function entriesOfSettings(settings: CaseSettings): Kept {
  const { days, extensions, experts, notice } = settings
  const entries: Kept = {
    districtStep: ticked(settings.districtStep),
    secondSignature: ticked(settings.secondSignature),
    districtSecondSignature: ticked(settings.districtSecondSignature),
    expertsAsked: ticked(experts !== null),
    expertsNumber: experts === null ? '' : String(experts.asked),
    aggregation: experts?.aggregation ?? AGGREGATION_AT_FIRST,
    blind: ticked(experts?.blind ?? true),
    noticeAsked: ticked(notice !== null),
    noticeDays: notice === null ? '' : String(notice.days),
    counted: notice?.counted ?? 'working',
    validity: settings.validityYears === null ? '' : String(settings.validityYears),
  }
  for (const { value: code } of districts) {
    const quota = settings.districtQuotas[code]
    entries[`quota.${code}`] = quota === undefined ? '' : String(quota)
  }
  for (const [name, value] of Object.entries(days)) entries[`days.${name}`] = String(value)
  for (const [name, value] of Object.entries(extensions)) entries[`more.${name}`] = String(value)
  return entries
}

function ticked(is: boolean): string {
  return is ? 'yes' : ''
}
