import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { population } from '#rules/engine/prior.ts'
import { type Question, questioner } from '#rules/engine/questions.ts'
import { answerNames, readAnswers } from '#rules/facts/answers.ts'
import { factByKey, type Facts } from '#rules/facts/dictionary.ts'
import type { Walk } from './walk.server.ts'

export type Rules = { readonly day: string; readonly overrides: ParameterOverrides }

/** What is asked at once, by the names of its entries, and which programmes it helps to settle. */
export type NextQuestion = {
  readonly names: readonly string[]
  readonly programmes: readonly string[]
}

type Source = (facts: Facts, count: number) => readonly Question[]

/** Plausible companies behind the order of the questions: more are slower, and hardly better. */
const WORLDS = 24
const SEED = 7
/** Sources kept at once; each remembers what it worked out for its programmes. */
const SOURCES = 12

const sources = new Map<string, Source>()

/**
 * The question worth most next for the programmes that are open, by their ids; null when none is
 * or everything that is open was asked. What was asked and left unanswered is not asked again.
 */
export function nextQuestion(
  walk: Walk,
  open: ReadonlySet<string>,
  rules: Rules,
): NextQuestion | null {
  const asked = new Set(walk.steps.flat().map(keyOf))
  const { facts } = readAnswers(walk.answers, rules.day)
  for (const question of sourceFor(walk, rules)(facts, Infinity)) {
    const programmes = question.programmes.filter(id => open.has(id))
    const names = entriesOf(question, rules.day).filter(name => !asked.has(keyOf(name)))
    if (programmes.length > 0 && names.length > 0) return { names, programmes }
  }
  return null
}

/** The source for these programmes under these rules, with its population, made once a process. */
function sourceFor({ programmes }: Walk, { day, overrides }: Rules): Source {
  const key = JSON.stringify([day, overrides, programmes.map(each => each.id)])
  const known = sources.get(key)
  if (known !== undefined) return known
  const [oldest] = sources.keys()
  if (sources.size >= SOURCES && oldest !== undefined) sources.delete(oldest)
  const made = questioner(programmes, { day, overrides, prior: population(day, WORLDS, SEED) })
  sources.set(key, made)
  return made
}

/** The entries that a form can ask: of a table by year, the years that are open. */
function entriesOf({ facts, years }: Question, day: string): readonly string[] {
  return facts.flatMap(key => {
    const fact = factByKey(key)
    const names = answerNames(fact, day)
    if (fact.kind !== 'yearly') return names
    return names.filter(name => years.some(year => name === `${key}.${String(year)}`))
  })
}

function keyOf(name: string): string {
  return name.split('.')[0] ?? ''
}
