import { revocationsOf, type Revocation } from '#db/revocations.ts'
import type { Db } from '#db/transaction.ts'
import { dayInBeijing, type IsoDay } from '#rules/calendar/day.ts'
import { barAfter, type RunningBar } from '#rules/procedure/reapply-bar.ts'
import { caseProgramme } from './case-programme.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** A bar on applying again for a programme's family, after the revocation of a day. */
export type StandingBar = RunningBar & { family: string; revokedOn: IsoDay }

/** The company may not apply for the programme yet. */
export type Barred = { kind: 'barred'; bar: StandingBar }

type Rules = Pick<UseCaseContext, 'programmeOf'>
type Asked = { organisationId: string; today: IsoDay }

/** The bars of a company that run on a day, their last day included; of a family only the longest. */
export async function standingBars(
  db: Db,
  rules: Rules,
  { organisationId, today }: Asked,
): Promise<readonly StandingBar[]> {
  const bars = (await revocationsOf(db, organisationId))
    .flatMap(revocation => barOf(rules, revocation))
    .filter(({ until }) => today <= until)
    .sort((a, b) => (a.until < b.until ? 1 : -1))
  return bars.filter(({ family }, at) => bars.findIndex(each => each.family === family) === at)
}

/** The one of a programme's family, or null. */
export async function standingBar(
  db: Db,
  rules: Rules,
  { family, ...asked }: Asked & { family: string },
): Promise<StandingBar | null> {
  const bars = await standingBars(db, rules, asked)
  return bars.find(each => each.family === family) ?? null
}

function barOf(rules: Rules, { family, programmeVersion, at, grounds }: Revocation): StandingBar[] {
  const of = { programme_version: programmeVersion, round_settings: null }
  const { reapplyBars = [] } = caseProgramme(rules, of).duties
  const revokedOn = dayInBeijing(at)
  const bar = barAfter(reapplyBars, { revokedOn, grounds })
  return bar === null ? [] : [{ ...bar, family, revokedOn }]
}
