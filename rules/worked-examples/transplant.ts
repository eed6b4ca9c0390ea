import { transplantCityAttack, transplantCityStartup } from '../programmes/transplant-city.ts'
import { transplantProvince } from '../programmes/transplant-province.ts'
import type { Programme } from '../engine/programme.ts'
import { asOf, type ExampleFamily } from './family.ts'
import { choice, elapsed, FEN_IN_WAN, flag, number, stated, type WordReader } from './vocabulary.ts'

const ANSHAN = '鞍山市'
const LIAONING = '辽宁省'

const city = (key: 'seat' | 'startupSeat') =>
  choice(key, name => (name === ANSHAN ? '210300' : 'mainland'))

const role = (name: string): string => {
  if (name === 'leader' || name === '盟主') return 'leader'
  if (/^(main|core|key)/.test(name) || name === '主要成员') return 'main'
  return name === 'none' ? 'none' : 'member'
}

const title = (name: string): string => {
  if (/副/.test(name)) return 'associate'
  return /教授|研究员|正高/.test(name) && !/助理/.test(name) ? 'senior' : 'other'
}

const degree = (name: string): string =>
  name === '博士' ? 'doctor' : name === '硕士' ? 'master' : 'other'

const nothing: WordReader = () => ({})

/** The role of a host in an alliance; null = in none. */
const allianceRole: WordReader = (value, on) =>
  choice('hostAllianceRole', role)(value ?? 'none', on)

function family(programme: Programme): ExampleFamily {
  return {
    programme,
    dayOf: asOf,
    words: {
      host_registered_city: city('seat'),
      team_kind: choice('teamKind', kind => kind),
      team_origin_city: nothing,
      team_origin_province: nothing,
      host_alliance_role: allianceRole,
      core_members: number('coreMembers'),
      solution_or_product: flag('solutionOrProduct'),
      months_since_signing: elapsed('signedOn', 'months', 'up'),
      leader_age: stated('leaderAge'),
      leader_title: choice('leaderTitle', title),
      leader_degree: choice('leaderDegree', degree),
      contract_years: number('contractYears'),
      full_time: flag('fullTime'),
      startup_registered_city: city('startupSeat'),
      startup_age_months: elapsed('startupRegisteredOn', 'months', 'up'),
      team_shareholding_pct: number('teamSharePercent'),
      paid_in_wan: number('paidIn', FEN_IN_WAN),
    },
    parameters: {
      'cst.core_members_min': { id: 'cst.core_members_min', times: 1 },
      'cst.leader_age_max': { id: 'cst.leader_age_max', times: 1 },
      'cst.signed_within_months': { id: 'cst.signed_within_months', times: 1 },
      'cst.contract_years_min': { id: 'cst.contract_years_min', times: 1 },
      'cst.startup_age_months_max': { id: 'cst.startup_age_months_max', times: 1 },
      'cst.team_share_min_pct': { id: 'cst.team_share_min_pct', times: 1 },
      'cst.paid_in_min_wan': { id: 'cst.paid_in_min', times: FEN_IN_WAN },
    },
    unclaimed: {},
  }
}

/** Where the team comes from, out of the two words that tell it; undefined = neither was named. */
export function teamOrigin(facts: Readonly<Record<string, unknown>>): string | null | undefined {
  const { team_origin_city: from, team_origin_province: province } = facts
  if (from === ANSHAN) return 'anshan'
  if (province === LIAONING) return 'liaoning'
  if (typeof province === 'string' || typeof from === 'string') return 'mainland'
  return from === null || province === null ? null : undefined
}

export const attackExamples = family(transplantCityAttack)
export const startupExamples = family(transplantCityStartup)
export const provinceExamples = family(transplantProvince)
