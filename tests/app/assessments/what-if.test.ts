import { expect, test } from 'vitest'
import { openTrial } from '#app/assessments/programme-changes.ts'
import { whatIfAnswer } from '#app/assessments/what-if-form.server.ts'
import { whatIfOf, type Typed } from '#app/assessments/what-if.ts'
import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { formatAnswers, readAnswers } from '#rules/facts/answers.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { programmeById, programmes, programmesOn } from '#rules/programmes/index.ts'
import { factsOf, SEEDED_DAY, seededCompanies } from '#tests/rules/seeded-companies.ts'

const day = SEEDED_DAY
const seeded = seededCompanies(10, 20260701).map(factsOf)
const language = 'en'

/** Each company with figures of the next one, with one taken away, and with a new obstacle. */
function changedOnes(before: Facts, at: number): Facts[] {
  const { sales, staffAverage, registeredOn } = seeded[(at + 1) % seeded.length] ?? {}
  const { classOneOwned, ...less } = before
  expect(classOneOwned).toBeDefined()
  return [
    { ...before, ...(sales === undefined ? {} : { sales }) },
    {
      ...less,
      ...(staffAverage === undefined ? {} : { staffAverage }),
      ...(registeredOn === undefined ? {} : { registeredOn }),
    },
    { ...before, rdSpend: {}, onAbnormalList: true },
  ]
}

test('over all programmes a trial, compiled, says of the changed profile what a plain assessment says', () => {
  const told = { touched: 0, untouched: 0 }
  for (const [at, before] of seeded.entries()) {
    const trial = openTrial(programmes, { day }, before)
    for (const after of changedOnes(before, at)) {
      const changes = trial.changes(after)
      for (const programme of programmes) {
        const change = changes.find(each => each.programme === programme)
        const was = assessWithCompletions(programme, before, { day })
        told[change === undefined ? 'untouched' : 'touched'] += 1
        expect(change?.before ?? was).toEqual(was)
        expect(change?.after ?? was).toEqual(assessWithCompletions(programme, after, { day }))
      }
    }
  }
  expect(told.touched).toBeGreaterThan(200)
  expect(told.untouched).toBeGreaterThan(200)
})

test('the view names every programme whose verdict turns, and no other', () => {
  const overrides = {}
  let turned = 0
  for (const [at, facts] of seeded.entries()) {
    const saved = formatAnswers(facts)
    const typed = formatAnswers(seeded[(at + 1) % seeded.length] ?? {})
    const view = whatIfOf({ programme: 'hnte', day, overrides, saved, language })(typed)
    const before = readAnswers(saved, day).facts
    const after = readAnswers({ ...saved, ...typed }, day).facts
    const outcomes = programmesOn(day).map(programme => ({
      id: programme.id,
      from: assessWithCompletions(programme, before, { day }).outcome,
      to: assessWithCompletions(programme, after, { day }).outcome,
    }))
    const own = outcomes.find(({ id }) => id === 'hnte')
    expect(view.outcome).toEqual({ from: own?.from, to: own?.to })
    const others = outcomes.filter(({ id, from, to }) => id !== 'hnte' && from !== to)
    expect(view.others.map(({ id, outcome }) => ({ id, ...outcome }))).toEqual(others)
    turned += others.length
  }
  expect(turned).toBeGreaterThan(20)
})

const saved: Typed = {
  registeredOn: '2015-03-01',
  'sales.2023': '3000',
  'sales.2024': '3000',
  'sales.2025': '3000',
  'rdSpend.2023': '180',
  'rdSpend.2024': '180',
  'rdSpend.2025': '180',
}

function trial(typed: Typed) {
  return whatIfOf({ programme: 'hnte', day, overrides: {}, saved, language })(typed)
}

test('R&D down from 180 to 30 a year turns the 5 % of R&D over sales to not met, with both figures', () => {
  const view = trial({ 'rdSpend.2023': '30', 'rdSpend.2024': '30', 'rdSpend.2025': '30' })
  const ratio = view.clauses.find(({ id }) => id === 'hnte.rd_ratio')
  expect(ratio?.group).toEqual({ from: 'met', to: 'not_met' })
  expect(ratio?.figures[0]?.ours).toEqual({ from: '6%', to: '1%' })
  expect(ratio?.figures[0]?.threshold).toBe('at least 5%')
  expect(view.outcome).toEqual({ from: 'cannot_tell_yet', to: 'not_yet' })
})

test('what is typed as saved changes nothing', () => {
  expect(trial({ 'sales.2025': '3000.00' })).toMatchObject({ changed: false, clauses: [] })
})

test('an entry that cannot be read yet is unknown, never zero', () => {
  const view = trial({ 'rdSpend.2025': '1.' })
  expect(view.unread.map(({ name }) => name)).toEqual(['rdSpend.2025'])
  const ratio = view.clauses.find(({ id }) => id === 'hnte.rd_ratio')
  expect(ratio?.group.to).toBe('unknown')
  expect(view.clauses).toEqual(trial({ 'rdSpend.2025': '' }).clauses)
  expect(view.clauses).not.toEqual(trial({ 'rdSpend.2025': '0' }).clauses)
})

test('what the bureau has set holds in a trial: 6 members are enough for 5 and too few for 9', () => {
  const outcomes = [5, 9].map(least => {
    const overrides = { 'cst.core_members_min': least }
    const view = whatIfOf({
      programme: 'transplant-city-startup',
      day,
      overrides,
      saved: {},
      language,
    })({ coreMembers: '6' })
    return view.clauses.map(({ group }) => group.to)
  })
  expect(outcomes[0]).toContain('met')
  expect(outcomes[1]).toContain('not_met')
})

test('a programme is nearer when a smaller gap or fewer conditions refuse it, else further or neither', () => {
  const base = { day, overrides: {}, language } as const
  const low = { ...saved, 'rdSpend.2023': '30', 'rdSpend.2024': '30', 'rdSpend.2025': '30' }
  const more = { 'rdSpend.2025': '60' }
  const up = whatIfOf({ ...base, programme: 'gazelle', saved: low })(more)
  const down = whatIfOf({ ...base, programme: 'gazelle', saved: { ...low, ...more } })(
    Object.fromEntries(Object.keys(more).map(name => [name, '30'])),
  )
  expect(up.nearer.map(({ id }) => id)).toContain('hnte')
  expect(down.further.map(({ id }) => id)).toContain('hnte')
  expect(up.further.map(({ id }) => id)).not.toContain('hnte')
})

test('the server passes over entries that the programme does not read', () => {
  const programme = programmeById('hnte')
  if (programme === null) throw new Error('no high-tech enterprise')
  const setting = { day, overrides: {}, saved, language } as const
  const answer = whatIfAnswer(programme, { coreMembers: '6', 'sales.2025': '4000' }, setting)
  expect(answer.view).toEqual(trial({ 'sales.2025': '4000' }))
})
