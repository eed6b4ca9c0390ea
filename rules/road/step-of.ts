import { criteriaOf } from '../engine/criterion.ts'
import { type IsoDay, yearOf } from '../engine/days.ts'
import { earliestDay, mayBeSubmitted } from '../engine/earliest.ts'
import { assess, type Assessment, type AssessmentBasis } from '../engine/evaluate.ts'
import { pathsTo } from '../engine/path.ts'
import type { Programme } from '../engine/programme.ts'
import type { Facts } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import { sayChange } from './say-change.ts'
import type { Because, Step, Stretch } from './step.ts'

/** The stretch of the road that a day lies in, seen from another. */
export function stretchOf(day: IsoDay, from: IsoDay): Stretch {
  if (day <= from) return 'now'
  const years = yearOf(day) - yearOf(from)
  return years === 0 ? 'this year' : years === 1 ? 'next year' : 'later'
}

/** The next step towards a programme; null where nothing leads there or too little is known. */
export function stepTowards(
  programme: Programme,
  facts: Facts,
  basis: AssessmentBasis,
): Step | null {
  const assessment = assess(programme, facts, basis)
  const { names } = programme
  const missed = rulesMissed(programme, assessment)
  if (mayBeSubmitted(assessment.outcome)) {
    const said =
      assessment.outcome === 'may_apply'
        ? words(`可以申请“${names.zh}”。`, `You may apply: ${names.en}.`)
        : words(
            `可以申请“${names.zh}”，是否符合由科技局判断。`,
            `You may apply: ${names.en}; the bureau decides.`,
          )
    return stepOn('apply', programme, basis, basis.day, said, missed)
  }
  if (assessment.outcome !== 'not_yet') return null
  const earliest = earliestDay(programme, facts, basis)
  if (earliest.kind === 'on') {
    const { day } = earliest
    const said = words(`${day}起可以申请“${names.zh}”。`, `From ${day} you may apply: ${names.en}.`)
    return stepOn('wait', programme, basis, day, said, missed)
  }
  const [path] = pathsTo(programme, facts, basis, 1).paths
  if (path === undefined || path.changes.length === 0) return null
  const said = path.changes.map(sayChange)
  const step = stepOn(
    'act',
    programme,
    basis,
    path.day,
    words(
      `${said.map(each => each.zh).join('；')}。此后${path.day}起可以申请“${names.zh}”。`,
      `${said.map(each => each.en).join('; ')}. Then from ${path.day} you may apply: ${names.en}.`,
    ),
    missed,
  )
  return { ...step, path }
}

function rulesMissed(programme: Programme, { criteria }: Assessment): Because {
  const missed = new Set(criteria.filter(each => each.status === 'not_met').map(each => each.id))
  const clauses = criteriaOf(programme.requirement)
    .filter(each => missed.size === 0 || missed.has(each.id))
    .map(each => each.clause)
  return { kind: 'rules', programme: programme.id, clauses }
}

function stepOn(
  kind: Step['kind'],
  { id, family }: Programme,
  basis: AssessmentBasis,
  day: IsoDay,
  said: Words,
  because: Because,
): Step {
  const when = stretchOf(day, basis.day)
  return { kind, family, programme: id, when, day, words: said, because, path: null }
}
