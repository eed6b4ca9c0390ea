import { expect, test } from 'vitest'
import { nextQuestion, type Rules } from '#app/self-assessment/question.server.ts'
import { issuesOf, stepBack, stepOn, typedFor } from '#app/self-assessment/steps.server.ts'
import { startPage, visitorStep } from '#app/self-assessment/visitor-walk.server.ts'
import type { WalkView } from '#app/self-assessment/view.ts'
import {
  carryAnswers,
  carryWalk,
  programmesToSettle,
  readCarriedAnswers,
  readWalk,
} from '#app/self-assessment/walk.server.ts'
import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { population } from '#rules/engine/prior.ts'
import { formatAnswers, readAnswers } from '#rules/facts/answers.ts'
import { factByKey } from '#rules/facts/dictionary.ts'
import { programmeById } from '#rules/programmes/index.ts'

const day = '2026-11-23'
const rules: Rules = { day, overrides: {} }
const reader = { ...rules, language: 'zh-CN' } as const
const all = programmesToSettle(day)
const companies = population(day, 4, 20260711).map(facts => formatAnswers(facts))

function formOf(view: WalkView, more: Record<string, string>): FormData {
  const form = new FormData()
  const { names = '' } = view.question ?? {}
  for (const [name, value] of Object.entries({ ...view.carried, question: names, ...more })) {
    form.set(name, value)
  }
  return form
}

function started(): WalkView {
  const form = new FormData()
  form.set('intent', 'start')
  for (const { id } of all) form.append('programme', id)
  return viewAfter(form)
}

function viewAfter(form: FormData): WalkView {
  const { page, status } = visitorStep(form, reader)
  if (page.kind !== 'walk' || status !== 200) throw new Error(`no walk, but ${String(status)}`)
  return page.view
}

/** Answers as the company would, each entry whose number the walk skips left unknown. */
function walked(company: Readonly<Record<string, string>>, skips: (step: number) => boolean) {
  const views = [started()]
  for (let step = 0; step < 80; step += 1) {
    const view = views.at(-1)
    if (view?.question === null || view === undefined) return views
    const typed = typedFor(view.question.names.split(','), company)
    const isSkip = skips(step) || Object.keys(typed).length === 0
    views.push(viewAfter(formOf(view, { ...typed, intent: isSkip ? 'skip' : 'answer' })))
  }
  throw new Error('it asks without end')
}

test.for(companies.map((company, index) => [index, company] as const))(
  'company %i: what is shown settled is what the answers given come to, and never changes',
  ([index, company]) => {
    const settled = new Map<string, string>()
    const views = walked(company, step => (step + index) % 5 === 4)
    for (const view of views) {
      const { facts } = readAnswers(readCarriedAnswers(view.carried.answers, day) ?? {}, day)
      expect(view.lines.map(line => line.id)).toEqual(all.map(each => each.id))
      for (const { id, outcome } of view.lines) {
        const programme = programmeById(id)
        if (programme === null) throw new Error(`no programme ${id}`)
        const known = assess(programme, facts, rules).outcome
        expect(assessWithCompletions(programme, facts, rules).outcome).toBe(outcome)
        if (known !== 'cannot_tell_yet') expect([id, outcome]).toEqual([id, known])
        if (settled.has(id)) expect([id, outcome]).toEqual([id, settled.get(id)])
        if (outcome !== 'cannot_tell_yet') settled.set(id, outcome)
      }
      expect(view.settled).toBe(settled.size)
    }
  },
)

test('who answers everything has all programmes settled, and is asked nothing twice', () => {
  for (const company of companies.slice(0, 2)) {
    const views = walked(company, () => false)
    const asked = views.flatMap(view => view.question?.names.split(',') ?? [])
    expect(new Set(asked).size).toBe(asked.length)
    expect(views.at(-1)?.settled).toBe(all.length)
  }
})

test('who knows nothing is asked everything once and told nothing that is not so', () => {
  const last = walked({}, () => true).at(-1)
  expect(last?.question).toBeNull()
  expect(last?.settled).toBe(0)
  expect(last?.carried.answers).toBe('{}')
})

test('one step back asks the same again, with what was answered in its fields', () => {
  const [company = {}] = companies
  const views = walked(company, () => false).slice(0, 12)
  for (const [index, view] of views.entries()) {
    const before = views[index - 1]
    if (before === undefined) continue
    const back = viewAfter(formOf(view, { intent: 'back' }))
    expect(back.question?.names).toBe(before.question?.names)
    expect(back.carried).toEqual(before.carried)
    expect(back.settled).toBe(before.settled)
    const shown = back.question?.fields.flatMap(field => field.entries.map(entry => entry.value))
    expect(shown?.some(value => value !== '')).toBe(true)
  }
})

test('each question helps to settle at least one programme that is still open', () => {
  for (const view of walked(companies[1] ?? {}, () => false)) {
    if (view.question === null) continue
    const open = view.lines.filter(line => line.outcome === 'cannot_tell_yet')
    expect(view.question.decides.length).toBeGreaterThan(0)
    expect(view.question.decides.length).toBeLessThanOrEqual(open.length)
  }
})

test('fewer programmes chosen are the only ones judged, and need fewer questions', () => {
  const form = new FormData()
  form.set('intent', 'start')
  form.append('programme', 'hnte-income-tax')
  const view = viewAfter(form)
  expect(view.lines.map(line => line.id)).toEqual(['hnte-income-tax'])
  expect(view.carried.programmes).toBe('hnte-income-tax')
})

test('no programme chosen is a mistake, 422; the question unanswered is one too, and stays', () => {
  const none = new FormData()
  none.set('intent', 'start')
  expect(visitorStep(none, reader).status).toBe(422)
  const view = started()
  const { page, status } = visitorStep(formOf(view, { intent: 'answer' }), reader)
  expect(status).toBe(422)
  expect(page.kind === 'walk' && page.view.question?.names).toBe(view.question?.names)
  expect(page.kind === 'walk' && page.view.question?.issues).toHaveLength(1)
})

test('what cannot be read is named, kept as typed, and counts for nothing', () => {
  const names = ['sales.2025', 'sales.2024']
  const typed = typedFor(names, { 'sales.2025': '八千', 'sales.2024': ' 3,000 ', other: 'x' })
  expect(typed).toEqual({ 'sales.2025': '八千', 'sales.2024': '3,000' })
  expect(issuesOf(names, typed, day)).toEqual([{ name: 'sales.2025', code: 'not_a_number' }])
})

const tampered: readonly (readonly [string, Record<string, string>])[] = [
  ['answers that are no JSON', { answers: '{"sales"' }],
  ['a fact that there is not', { answers: '{"unheardOf":1}' }],
  ['a value of another kind', { answers: '{"registeredOn":7}' }],
  ['less than there can be', { answers: '{"classOneOwned":-1}' }],
  ['a day that is yet to come', { answers: '{"registeredOn":"2031-01-01"}' }],
  ['a step that asks what nobody is asked', { steps: 'scoreTechnology' }],
  ['a step of another name', { steps: 'seat;constructor' }],
  ['a programme that there is not', { programmes: 'hnte,unheard-of' }],
  ['a question that there is not', { question: '__proto__' }],
]

test.for(tampered)('a form with %s is refused with 400 and begins again', ([, change]) => {
  const { page, status } = visitorStep(formOf(started(), { intent: 'skip', ...change }), reader)
  expect(status).toBe(400)
  expect(page).toEqual(startPage(reader, { isBroken: true }))
})

test('answers travel as the facts of the interface, and come back as they were typed', () => {
  for (const company of companies) {
    const typed = Object.fromEntries(
      Object.entries(company).filter(([name]) => {
        const fact = factByKey(name.split('.')[0] ?? '')
        return fact.kind !== 'text' && fact.judge === undefined
      }),
    )
    expect(readCarriedAnswers(carryAnswers(typed, day), day)).toEqual(typed)
  }
  expect(carryAnswers({ 'sales.2025': '8000.5', 'rdSpend.2025': '?' }, day)).toBe(
    '{"sales":{"2025":80005000}}',
  )
})

test('a step taken and taken back is the walk as it was', () => {
  const walk = { programmes: all, answers: { seat: '210302' }, steps: [['seat']] }
  const on = stepOn(walk, ['sales.2025'], { 'sales.2025': '1' })
  expect(stepBack(on)).toEqual({ walk, taken: { 'sales.2025': '1' } })
  expect(readWalk(carryWalk(on, day), day)).toEqual(on)
})

test('the first question of a process takes less than a second of the processor', () => {
  const before = process.cpuUsage()
  const open = new Set(all.map(each => each.id))
  const walk = { programmes: all.slice(1), answers: {}, steps: [] }
  expect(nextQuestion(walk, open, rules)).not.toBeNull()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000_000).toBeLessThan(1)
})
