import type { Answers } from '#db/answers-json.ts'
import { answerNames, formatAnswers, readAnswers } from '#rules/facts/answers.ts'
import {
  factByKey,
  isFactKey,
  type FactKey,
  type Facts,
  type FactValue,
} from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import { readFacts, writeFacts } from '#rules/facts/wire.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { programmesOn } from '#rules/programmes/index.ts'
import type { CarriedWalk } from './carried.ts'

/** How far a person has walked through the questions; it travels with the form, none is stored. */
export type Walk = {
  readonly programmes: readonly Programme[]
  /** What is known, as typed, by the name of the entry. */
  readonly answers: Answers
  /** The entries that were asked, answered or not, a list for each step. */
  readonly steps: readonly (readonly string[])[]
}

/** The programmes that the self-assessment settles: those in force on the day, for companies. */
export function programmesToSettle(day: string): readonly Programme[] {
  return programmesOn(day).filter(each => each.subject === 'company')
}

/** The walk that a form carries, or null if it is not one that `carryWalk` wrote. */
export function readWalk(form: Readonly<Record<string, string>>, day: string): Walk | null {
  const answers = readCarriedAnswers(form['answers'] ?? '', day)
  const steps = (form['steps'] ?? '').split(';').filter(step => step !== '')
  const named = steps.map(step => readNames(step, day))
  const programmes = readProgrammes(form['programmes'] ?? '', day)
  if (answers === null || programmes === null) return null
  const known = named.filter(names => names !== null)
  return known.length === named.length ? { programmes, answers, steps: known } : null
}

/** `kept` tells the entries that travel; others are known from elsewhere. */
export function carryWalk(
  { programmes, answers, steps }: Walk,
  day: string,
  kept: (name: string) => boolean = () => true,
): CarriedWalk {
  const travelling = Object.entries(answers).filter(([name]) => kept(name))
  return {
    answers: carryAnswers(Object.fromEntries(travelling), day),
    steps: steps.map(step => step.join(',')).join(';'),
    programmes:
      programmes.length === programmesToSettle(day).length
        ? ''
        : programmes.map(each => each.id).join(','),
  }
}

/**
 * Answers that travelled as facts on the wire, as typed again; null for what the interface for
 * other systems would refuse too, or a form would not take.
 */
export function readCarriedAnswers(text: string, day: string): Answers | null {
  if (text === '') return {}
  const reading = readFacts(jsonOf(text), day)
  if (!reading.ok) return null
  const answers = formatAnswers(reading.facts)
  return readAnswers(answers, day).issues.length === 0 ? answers : null
}

/** Answers as facts on the wire; what cannot be read, and years without operation, stay behind. */
export function carryAnswers(answers: Answers, day: string): string {
  return JSON.stringify(writeFacts(stated(readAnswers(answers, day).facts)))
}

/** The names of entries in a list, or null if one of them is asked of nobody on the day. */
export function readNames(list: string, day: string): readonly string[] | null {
  const names = list.split(',')
  return names.every(name => factOfEntry(name, day) !== null) ? names : null
}

/** The fact that an entry of that name answers; null if nobody is asked for it. */
export function factOfEntry(name: string, day: string): Fact<FactKey> | null {
  const key = name.split('.')[0] ?? ''
  if (!isFactKey(key)) return null
  const fact = factByKey(key)
  return fact.judge === undefined && answerNames(fact, day).includes(name) ? fact : null
}

/** The programmes of those ids that are in force; all for an empty list, null if one is unknown. */
function readProgrammes(list: string, day: string): readonly Programme[] | null {
  const all = programmesToSettle(day)
  if (list === '') return all
  const ids = list.split(',')
  const chosen = all.filter(each => ids.includes(each.id))
  return chosen.length === new Set(ids).size ? chosen : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function stated(facts: Facts): Facts {
  const kept: { [K in FactKey]?: FactValue } = {}
  for (const [key, value] of Object.entries(facts)) {
    if (!isFactKey(key)) continue
    if (typeof value !== 'object') {
      kept[key] = value
      continue
    }
    const years = Object.entries(value).filter(([, at]) => at !== null)
    if (years.length > 0) kept[key] = Object.fromEntries(years)
  }
  return kept
}
