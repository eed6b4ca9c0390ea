import { z } from 'zod'
import type { Programme } from '../engine/programme.ts'
import { districtByCode, districts } from '../identifiers/districts.ts'
import { clocks, extensions } from './clocks.ts'

const districtCode = z.enum(districts.map(district => district.value))

const days = z.int().min(1).max(250)

/** How the experts' marks become one: all are shown, this one counts. */
export const aggregations = ['mean', 'trimmed', 'median'] as const

/** More than a city's district ever recommends in one round. */
export const MOST_PLACES = 999

/**
 * What a round may set of the procedure, frozen when it opens. All days are working days save a
 * notice that says otherwise.
 */
export const caseSettings = z.strictObject({
  districtStep: z.boolean(),
  /** How many cases each district may recommend in the round; one that is left out, any number. */
  districtQuotas: z.partialRecord(districtCode, z.int().min(0).max(MOST_PLACES)).default({}),
  /** Whether a decision is drafted by one person and signed by another. */
  secondSignature: z.boolean(),
  /** Whether a district's recommendation is drafted by one of its officers and signed by another. */
  districtSecondSignature: z.boolean().default(false),
  days: z.strictObject({
    receive: days,
    company: days,
    district: days,
    decide: days,
    experts: days,
    objection: days,
  }),
  extensions: z.strictObject({ company: days, decide: days }),
  /** Null where no experts are asked. */
  experts: z
    .strictObject({
      /** How many are drawn for each case. */
      asked: z.int().min(1).max(15),
      aggregation: z.enum(aggregations),
      /** Whether the experts see the case without names, people and district. */
      blind: z.boolean(),
    })
    .nullable(),
  /** Null where no list is put before the public. */
  notice: z
    .strictObject({ days: z.int().min(1).max(60), counted: z.enum(['working', 'calendar']) })
    .nullable(),
  /** Years of validity from the day of recognition; null = as the document says, or without end. */
  validityYears: z.int().min(1).max(20).nullable(),
})

export type CaseSettings = z.infer<typeof caseSettings>

/** How many cases the district may recommend in the round, or null without limit. */
export function quotaOf({ districtQuotas }: CaseSettings, district: string): number | null {
  const known = districtByCode(district)
  return known === null ? null : (districtQuotas[known.value] ?? null)
}

/** What holds for a case that belongs to no round: the programme's own settings. */
export function usualSettings({
  procedure,
  validity,
}: Pick<Programme, 'procedure' | 'validity'>): CaseSettings {
  return {
    districtStep: procedure.districtStep,
    districtQuotas: {},
    secondSignature: true,
    districtSecondSignature: false,
    days: {
      receive: procedure.receiveWorkingDays,
      company: clocks.company.workingDays,
      district: clocks.district.workingDays,
      decide: procedure.decideWorkingDays,
      experts: clocks.experts.workingDays,
      objection: clocks.objection.workingDays,
    },
    extensions: {
      company: extensions.company.workingDays,
      decide: extensions.decide.workingDays,
    },
    experts: null,
    notice: null,
    validityYears: validity.years,
  }
}

/** Working days of a city's public notice; the bureau confirms it for each round. */
const NOTICE_WORKING_DAYS = 5
/** Experts on a panel, after the practice of high-tech recognition; the bureau confirms it. */
const EXPERTS_ASKED = 5

/** What a new round of the programme starts from, before the bureau changes it. */
export function firstSettings(
  programme: Pick<Programme, 'procedure' | 'validity' | 'level'>,
): CaseSettings {
  const isCity = programme.level === 'city'
  return {
    ...usualSettings(programme),
    experts: programme.procedure.experts
      ? { asked: EXPERTS_ASKED, aggregation: 'trimmed', blind: true }
      : null,
    notice: isCity ? { days: NOTICE_WORKING_DAYS, counted: 'working' } : null,
  }
}
