import { expect, test } from 'vitest'
import { mayBeSubmitted } from '#rules/engine/earliest.ts'
import { shiftDay, yearOf } from '#rules/engine/days.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { factsReadBy } from '#rules/engine/facts-read.ts'
import { type Path, pathsTo } from '#rules/engine/path.ts'
import { carriedFacts } from '#rules/engine/path-move.ts'
import type { Programme } from '#rules/engine/programme.ts'
import {
  dictionary,
  factByKey,
  type FactKey,
  type Facts,
  type FactValue,
} from '#rules/facts/dictionary.ts'
import { leverOf } from '#rules/facts/levers.ts'
import { programmes } from '#rules/programmes/index.ts'
import { type Eligible, eligibleSubjects } from './eligible-subjects.ts'
import { made } from './made-changes.ts'

/** Programmes into which nobody comes by changing something, and why. */
const byNobodysDoing: Readonly<Record<string, string>> = {
  'hnte-income-tax': 'it hangs on the day of a certificate, which is past',
  'foreign-talent-count': 'the class of a work permit is given by others',
  'demonstration-base': 'it asks what somebody is and wants',
  'instrument-sharing': 'an instrument is what it was bought as',
  'doctor-grant': 'an age and the day of a doctorate are past',
  'guidance-fund': 'it asks for a seat and a direction, and the province opens the call',
}

const SUBJECTS = 5

const byProgramme = new Map(programmes.map(each => [each.id, eligibleSubjects(each, SUBJECTS)]))
const subjectsOf = ({ id }: Programme) => byProgramme.get(id) ?? []

/** Other values of a fact that somebody can change; of a table by year, of its last figure. */
function othersOf(key: FactKey, { facts, day }: Eligible): readonly FactValue[] {
  const fact = factByKey(key)
  const now = facts[key]
  if (typeof now === 'boolean') return [!now]
  if (fact.kind === 'choice')
    return fact.choices
      .map(each => each.value)
      .filter(value => value !== now)
      .toReversed()
  if (fact.kind === 'number' && typeof now === 'number') {
    return [0, Math.floor(now / 2), now - 1, now + 1, now * 2].filter(
      value => value !== now && value >= (fact.min ?? 0) && value <= (fact.max ?? Infinity),
    )
  }
  const last = String(yearOf(day) - 1)
  const figure = typeof now === 'object' ? now[last] : null
  return typeof now === 'object' && typeof figure === 'number' && figure > 1
    ? [0.9, 0.5].map(share => ({ ...now, [last]: Math.floor(figure * share) }))
    : []
}

/** A table by year in which nothing stands but nought. */
function nothingOf(now: FactValue | undefined): readonly FactValue[] {
  return typeof now === 'object'
    ? [Object.fromEntries(Object.keys(now).map(year => [year, 0]))]
    : []
}

/**
 * The subject without what it can do without: fixed things go first, so that levers carry it. What
 * experts scored is theirs for the figures that they saw, so such a subject stays as it is.
 */
function lean(programme: Programme, subject: Eligible): Eligible {
  const read = factsReadBy(programme)
  if (read.some(key => factByKey(key).judge === 'experts')) return subject
  const fixedFirst = [
    ...read.filter(key => leverOf(key) === null),
    ...read.filter(key => leverOf(key) !== null),
  ]
  const met = ({ facts, ...basis }: Eligible) =>
    assess(programme, facts, basis).criteria.filter(each => each.status === 'met').length
  return fixedFirst.reduce((so, key) => {
    const without = [...othersOf(key, so), ...nothingOf(so.facts[key])]
      .map(value => ({ ...so, facts: { ...so.facts, [key]: value } }))
      .find(
        each => met(each) < met(so) && mayBeSubmitted(assess(programme, each.facts, each).outcome),
      )
    return without ?? so
  }, subject)
}

/** Refused subjects that differ from one that may apply in what can be changed, and in no more. */
function nearMisses(programme: Programme, subject: Eligible): readonly Facts[] {
  const isRefused = (facts: Facts) => assess(programme, facts, subject).outcome === 'not_yet'
  const later = { ...subject, day: shiftDay(subject.day, 1, 'years') }
  const lasts = mayBeSubmitted(
    assess(programme, carriedFacts(subject.facts, subject.day), later).outcome,
  )
  const levers = factsReadBy(programme).filter(key => {
    const lead = leverOf(key)?.lead
    return lead !== undefined && (lead !== 'year' || lasts)
  })
  const alone = levers.flatMap(key =>
    othersOf(key, subject).map((value): Facts => ({ ...subject.facts, [key]: value })),
  )
  const together = levers.reduce<Facts>((facts, key) => {
    const [other] = othersOf(key, { ...subject, facts })
    return isRefused(facts) || other === undefined ? facts : { ...facts, [key]: other }
  }, subject.facts)
  return [...alone, together].filter(isRefused)
}

function leads(programme: Programme, facts: Facts, { path, subject }: Leading): boolean {
  const base = path.carried ? carriedFacts(facts, subject.day) : facts
  const { outcome } = assess(programme, made(base, path.changes), { ...subject, day: path.day })
  return mayBeSubmitted(outcome)
}
type Leading = { readonly path: Path; readonly subject: Eligible }

test.for(programmes.map(each => ({ id: each.id, programme: each })))(
  'who misses $id by what can be changed, and by nothing else, is shown a path, and it leads there',
  ({ id, programme }) => {
    const subjects = subjectsOf(programme)
    expect(subjects.length, `subjects that may apply for ${id}`).toBeGreaterThan(0)
    const misses = subjects
      .flatMap(subject => [subject, lean(programme, subject)])
      .flatMap(subject => nearMisses(programme, subject).map(facts => ({ facts, subject })))
    expect(misses.length === 0, `near misses of ${id}`).toBe(byNobodysDoing[id] !== undefined)
    for (const { facts, subject } of misses) {
      const { paths } = pathsTo(programme, facts, subject)
      expect(paths.length, JSON.stringify(facts)).toBeGreaterThan(0)
      for (const path of paths)
        expect(leads(programme, facts, { path, subject }), JSON.stringify(path)).toBe(true)
    }
  },
)

test('a figure of a year, a day, a text and what judges give never change by a matter of days', () => {
  for (const { key, kind, judge } of dictionary) {
    const lever = leverOf(key)
    if (judge !== undefined || kind === 'day' || kind === 'text')
      expect([key, lever]).toEqual([key, null])
    if (kind === 'yearly' && lever !== null) expect([key, lever.lead]).toEqual([key, 'year'])
  }
})

test('a choice can only come to values that it has, and another fact never', () => {
  for (const fact of dictionary) {
    const values = fact.kind === 'choice' ? fact.choices.map(each => each.value) : []
    for (const value of leverOf(fact.key)?.choices ?? []) expect(values).toContain(value)
    if (fact.kind === 'choice' && leverOf(fact.key) !== null)
      expect(leverOf(fact.key)?.choices.length, fact.key).toBeGreaterThan(0)
  }
})
