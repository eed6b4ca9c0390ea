import { assessCompiled, compileBook, outcomesOf } from '#rules/engine/compile.ts'
import { readCompiled } from '#rules/engine/compile-read.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { sayFigure } from '#rules/engine/explain.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { oracleVerdicts, three } from '#tests/rules/incomplete.ts'
import {
  factsOf,
  SEEDED_DAY,
  type SeededCompany,
  seededCompanies,
} from '#tests/rules/seeded-companies.ts'
import { bookOverMany } from './book-over-many.ts'
import { type Answers, type Contestant, flat } from './contestant.ts'
import { explanationByHand, verdictsByHand } from './hand-written.ts'
import { incompleteTable } from './incomplete-peers.ts'
import { jsonRules } from './json-rules.ts'
import { publicodesRules, publicodesSituation } from './publicodes-rules.ts'
import { zenContestants } from './zen-contestants.ts'
import { zenMissing, zenName } from './zen-rules.ts'

const COMPANIES = 10_000
const ROUNDS = 5
/** Each round goes through the engines so many times, so that a busy machine slows all alike. */
const SLICES = 5

/** Companies that operated in all four years and have their scores: what every peer can take. */
function completeCompanies(): readonly SeededCompany[] {
  return seededCompanies(COMPANIES * 2, 20_260_710)
    .filter(each => each.scores !== null && each.sales[0] !== null)
    .slice(0, COMPANIES)
}

const companies = completeCompanies()
const expected = companies.map((each): Answers => {
  const [hnte, sme, gazelle] = oracleVerdicts(each)
  return [hnte === 'may_apply', sme === 'may_apply', gazelle === 'may_apply']
})

function started<T>(make: () => T, first: (made: T) => unknown): readonly [made: T, ms: number] {
  const from = performance.now()
  const made = make()
  first(made)
  return [made, performance.now() - from]
}

function companyAt(at: number): SeededCompany {
  const company = companies[at]
  if (company === undefined) throw new RangeError(`There is no company ${at}.`)
  return company
}

function inOrder<T>(made: readonly T[]): (at: number) => T {
  return at => {
    const found = made[at]
    if (found === undefined) throw new RangeError(`There is no company ${at}.`)
    return found
  }
}

async function contestants(): Promise<readonly Contestant[]> {
  const facts = inOrder<Facts>(companies.map(factsOf))
  const records = inOrder(companies.map(flat))
  const situations = inOrder(companies.map(each => publicodesSituation(flat(each))))
  const [book, bookMs] = started(
    () => compileBook(three, { day: SEEDED_DAY }),
    made => assessCompiled(made, facts(0)),
  )
  const [json, jsonMs] = started(jsonRules, made => made(records(0)))
  const [codes, codesMs] = started(publicodesRules, made => made(situations(0)))
  const may = (outcomes: readonly string[]): Answers => [
    outcomes[0] === 'may_apply',
    outcomes[1] === 'may_apply',
    outcomes[2] === 'may_apply',
  ]
  const plain = (at: number) => three.map(each => assess(each, facts(at), { day: SEEDED_DAY }))
  const said = (at: number) => {
    const result = assessCompiled(book, facts(at))
    return three.map((_, index) =>
      readCompiled(book, result, index).criteria.map(each => each.figures.map(sayFigure)),
    )
  }
  const compiled = (at: number) => outcomesOf(assessCompiled(book, facts(at)))
  return [
    {
      name: 'by hand, verdicts only',
      explains: 'nothing',
      round: 10_000,
      startMs: 0,
      run: at => verdictsByHand(companyAt(at)),
      answers: at => verdictsByHand(companyAt(at)),
    },
    {
      name: 'by hand, figures',
      explains: 'every clause, words on view',
      round: 10_000,
      startMs: 0,
      run: at => explanationByHand(companyAt(at), false),
      answers: at => explanationByHand(companyAt(at), false).answers,
    },
    {
      name: 'by hand, full explanation',
      explains: 'every clause, one language',
      round: 10_000,
      startMs: 0,
      run: at => explanationByHand(companyAt(at), true),
      answers: at => explanationByHand(companyAt(at), true).answers,
    },
    {
      name: 'ours, compiled',
      explains: 'every clause, words on view',
      round: 10_000,
      startMs: bookMs,
      run: at => assessCompiled(book, facts(at)),
      answers: at => may(compiled(at)),
    },
    {
      name: 'ours, compiled and worded',
      explains: 'every clause, both languages',
      round: 500,
      startMs: bookMs,
      run: said,
      answers: at => may(compiled(at)),
    },
    {
      name: 'ours, plain',
      explains: 'every clause, words on view',
      round: 1_000,
      startMs: 0,
      run: plain,
      answers: at => may(plain(at).map(each => each.outcome)),
    },
    {
      name: 'json-rules-engine 7.3.1',
      explains: 'tree of conditions',
      round: 500,
      startMs: jsonMs,
      run: at => json(records(at)),
      answers: at => json(records(at)),
    },
    {
      name: 'publicodes 1.10.3',
      explains: 'evaluated tree',
      round: 100,
      startMs: codesMs,
      run: at => codes(situations(at)),
      answers: at => codes(situations(at)),
    },
    ...(await zenContestants(records)),
  ]
}

/** Processor time, since the machine may have other work; for so many companies from an offset. */
async function microsecondsFor(
  { run }: Contestant,
  count: number,
  offset: number,
): Promise<number> {
  const from = process.cpuUsage()
  for (let at = 0; at < count; at += 1) {
    const made = run((offset + at) % companies.length)
    if (made instanceof Promise) await made
  }
  const { user, system } = process.cpuUsage(from)
  return user + system
}

/** Microseconds a company, of every engine, in one interleaved round. */
async function roundOf(field: readonly Contestant[], round: number): Promise<readonly number[]> {
  const spent = field.map(() => 0)
  for (let slice = 0; slice < SLICES; slice += 1) {
    for (const [index, each] of field.entries()) {
      const count = each.round / SLICES
      const used = await microsecondsFor(each, count, round * 997 + slice * count)
      spent[index] = (spent[index] ?? 0) + used
    }
  }
  return field.map((each, index) => (spent[index] ?? 0) / each.round)
}

async function wrongOf({ answers }: Contestant): Promise<number> {
  let wrong = 0
  for (let at = 0; at < companies.length; at += 1) {
    const found = await answers(at)
    found.forEach((answer, index) => {
      if (answer !== expected[at]?.[index]) wrong += 1
    })
  }
  return wrong
}

/** Bytes of heap that the results of a thousand companies hold, each. */
async function bytesKept({ run }: Contestant): Promise<number | null> {
  const collect = globalThis.gc
  if (collect === undefined) return null
  const count = 200
  collect()
  const before = process.memoryUsage().heapUsed
  const kept: unknown[] = []
  for (let at = 0; at < count; at += 1) kept.push(await run(at))
  collect()
  return kept.length === 0 ? null : Math.round((process.memoryUsage().heapUsed - before) / count)
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? NaN
}

async function main(): Promise<void> {
  const field = await contestants()
  await roundOf(field, 0)
  const rounds: (readonly number[])[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await roundOf(field, round))
  const line = field.findIndex(each => each.name === 'by hand, full explanation')
  print(
    `| engine | explains | companies/s | speed against the explanation by hand | wrong of ${COMPANIES * 3} | bytes kept | start, ms |`,
  )
  print('|---|---|---|---|---|---|---|')
  for (const [index, each] of field.entries()) {
    const rate = Math.round(1e6 / median(rounds.map(round => round[index] ?? NaN)))
    const ratio = median(rounds.map(round => (round[line] ?? NaN) / (round[index] ?? NaN)))
    const kept = await bytesKept(each)
    print(
      `| ${each.name} | ${each.explains} | ${rate} | ${ratio.toPrecision(3)} | ${await wrongOf(each)} | ${kept === null || kept < 100 ? '-' : kept} | ${each.startMs.toFixed(1)} |`,
    )
  }
  if (!field.some(({ name }) => name.startsWith(zenName))) print(`| ${zenName} | ${zenMissing} |`)
  print('')
  for (const row of await incompleteTable()) print(row)
  print(await bookOverMany(100_000))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

await main()
