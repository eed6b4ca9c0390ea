import type { Outcome } from '#rules/engine/evaluate.ts'
import { assess } from '#rules/engine/evaluate.ts'
import {
  incompleteQuestions,
  type Question,
  sharpAnswer,
  type Tally,
  tallyOf,
  three,
} from '#tests/rules/incomplete.ts'
import { SEEDED_DAY, type SeededCompany } from '#tests/rules/seeded-companies.ts'
import { flat, type FlatRecord } from './contestant.ts'
import { verdictsByHand } from './hand-written.ts'
import { jsonRules } from './json-rules.ts'
import { openPublicodes, publicodesSituation } from './publicodes-rules.ts'
import { openZen, zenEngine, zenName } from './zen-rules.ts'

type Answer = (question: Question) => Outcome | Promise<Outcome>

/** What every peer could tell if nothing were missing: not where the experts have yet to score. */
function questions(): readonly Question[] {
  return incompleteQuestions(300, 20_260_705, 600).filter(
    ({ company, verdicts }) => company.scores !== null || !verdicts.has('bureau_decides'),
  )
}

/** How each way of answering stands on incomplete profiles; who cannot say unknown says no. */
export async function incompleteTable(): Promise<readonly string[]> {
  const asked = questions()
  const json = jsonRules()
  const codes = openPublicodes()
  const field: readonly (readonly [name: string, answer: Answer])[] = [
    ['ours, every completion looked at', sharpAnswer],
    ['ours, an assessment alone', alone],
    ['publicodes 1.10.3', each => said(codes(publicodesSituation(without(each)))[each.programme])],
    ['json-rules-engine 7.3.1', async each => said((await json(without(each)))[each.programme])],
    ...(await zenAnswers()),
    ['by hand, nought or no for what is missing', byHand],
  ]
  const rows: string[] = [
    `| incomplete profiles, ${asked.length} questions | open | closed | false yes | false no | otherwise wrong | needless unknown |`,
    '|---|---|---|---|---|---|---|',
  ]
  for (const [name, answer] of field) {
    const answers = new Map<Question, Outcome>()
    for (const each of asked) answers.set(each, await answer(each))
    rows.push(
      row(
        name,
        tallyOf(asked, each => answers.get(each) ?? 'cannot_tell_yet'),
      ),
    )
  }
  return rows
}

/** Nothing where it is not installed. */
async function zenAnswers(): Promise<readonly (readonly [name: string, answer: Answer])[]> {
  const engine = await zenEngine()
  if (engine === null) return []
  const expressions = openZen(engine, 'expressions')
  const tables = openZen(engine, 'tables')
  return [
    [
      `${zenName}, expressions`,
      async each => said(await expressions(without(each), each.programme)),
    ],
    [
      `${zenName}, decision tables`,
      async each => said(await tables(without(each), each.programme)),
    ],
  ]
}

function row(name: string, t: Tally): string {
  return `| ${name} | ${t.open} | ${t.closed} | ${t.falseYes} | ${t.falseNo} | ${t.otherwiseWrong} | ${t.needless} |`
}

function alone({ programme, facts }: Question): Outcome {
  const asked = three[programme]
  return asked === undefined ? 'cannot_tell_yet' : assess(asked, facts, { day: SEEDED_DAY }).outcome
}

function said(answer: boolean | null | undefined): Outcome {
  return answer === true ? 'may_apply' : answer === false ? 'not_yet' : 'cannot_tell_yet'
}

function without({ company, gone }: Question): FlatRecord {
  const missing = new Set(gone)
  return Object.fromEntries(Object.entries(flat(company)).filter(([name]) => !missing.has(name)))
}

/** The record of a program that keeps nought and no where nothing was stated. */
function byHand(question: Question): Outcome {
  const kept = without(question)
  const years = (name: string) =>
    [0, 1, 2, 3].map(at => {
      const value = kept[`${name}${at}`]
      return typeof value === 'number' ? value : 0
    })
  const single = Object.fromEntries(
    Object.entries(question.company).flatMap(([name, value]) =>
      typeof value === 'object' || name in kept
        ? []
        : [[name, typeof value === 'number' ? 0 : typeof value === 'boolean' ? false : '']],
    ),
  )
  const company: SeededCompany = {
    ...question.company,
    ...single,
    sales: years('sales'),
    rd: years('rd'),
    rdDomestic: years('rddom'),
    staff: years('staff'),
    netAssets: years('net'),
    spend: years('spend'),
  }
  return said(verdictsByHand(company)[question.programme])
}
