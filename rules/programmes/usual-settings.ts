import { oneOf } from '../engine/condition.ts'
import type { Clause, Confidence, Requirement } from '../engine/criterion.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { anshanSeats, liaoningSeats } from '../identifiers/districts.ts'
import { under } from './under.ts'

/** What a programme has until its own text says otherwise. */
export const usualSettings = {
  inForce: { from: null, until: null },
  governedInstead: null,
  benefits: [],
  validity: {
    words: words('以认定或备案文件为准', 'As the decision says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  contact: null,
} as const satisfies Partial<Programme>

/** Provincial programmes are for those registered in Liaoning. */
export function seatInLiaoning(id: string, clause: Clause, confidence: Confidence): Requirement {
  return under(clause, confidence)(
    id,
    words('在辽宁省内注册', 'Registered in Liaoning'),
    oneOf(company.seat, liaoningSeats),
  )
}

/** City programmes are for those registered in Anshan. */
export function seatInAnshan(id: string, clause: Clause, confidence: Confidence): Requirement {
  return under(clause, confidence)(
    id,
    words('在鞍山市内注册', 'Registered in Anshan'),
    oneOf(company.seat, anshanSeats),
  )
}
