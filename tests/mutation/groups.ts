/** Files that are mutated together, and the laws that must notice; both as globs from the root. */
export type Group = {
  readonly name: string
  readonly mutate: readonly string[]
  readonly laws: readonly string[]
  /** Its laws take seconds for each change, or its code still moves; it runs when it is named. */
  readonly slow?: true
}

const engine = (...names: readonly string[]) => names.map(name => `rules/engine/${name}.ts`)
const laws = (...names: readonly string[]) => names.map(name => `tests/rules/${name}.test.ts`)

/**
 * Each file of logic stands in one group. Programmes, dictionaries, parameters and documents are
 * data, made when they are loaded; their figures are shifted one by one in `shift.test.ts`.
 */
export const groups: readonly Group[] = [
  {
    name: 'calendar',
    mutate: ['rules/calendar/{day,working-days,years}.ts'],
    laws: laws('calendar/*'),
  },
  {
    name: 'identifiers',
    mutate: ['rules/identifiers/*.ts'],
    laws: laws('credit-code'),
  },
  {
    name: 'facts',
    mutate: ['rules/facts/{answers,wire,fact,dictionary,effort}.ts'],
    laws: laws('{answers,wire,dictionary}'),
  },
  {
    name: 'basis',
    mutate: ['rules/basis/*.ts'],
    laws: laws('rule-book', 'engine', 'explain'),
    slow: true,
  },
  {
    name: 'numbers',
    mutate: engine('{rational,ends,days,value,series,measure}'),
    laws: laws('{exact-numbers,open-numbers}'),
  },
  {
    name: 'verdict',
    mutate: engine('{decide,evaluate,facts-read,link,reads,requirement-result,walk}'),
    laws: laws('{conditions,assessment,what-is-read,link}'),
  },
  {
    name: 'law as data',
    mutate: engine('{condition,criterion,expression,programme}'),
    laws: laws('{engine,assessment,sheet-a,rule-book}'),
    slow: true,
  },
  {
    name: 'amounts',
    mutate: engine('{amount,benefits,explain-benefit,nearness}'),
    laws: laws('{amount,amount-words,benefit-amounts,near}'),
  },
  {
    name: 'explanations',
    mutate: engine('{explain,explain-condition,explain-formula,explain-number}'),
    laws: laws('{explain,sheet-a}'),
    slow: true,
  },
  { name: 'checks', mutate: engine('check*'), laws: laws('{breaches,breaches-dead}') },
  {
    name: 'boundaries',
    mutate: engine('boundaries*', 'chance'),
    laws: laws('boundaries'),
    slow: true,
  },
  { name: 'shifts', mutate: engine('shift*'), laws: laws('shift'), slow: true },
  {
    name: 'verified proof',
    mutate: engine('verify*'),
    laws: laws('{verify,verify-fraction,verify-numbers,verify-conditions}'),
  },
  { name: 'fingerprint', mutate: engine('canonical'), laws: laws('canonical') },
  { name: 'proof', mutate: engine('proof*'), laws: laws('{proof,verify}'), slow: true },
  {
    name: 'compiled',
    mutate: engine('compile*'),
    laws: laws('{compiled-rules,exact-numbers}'),
    slow: true,
  },
  {
    name: 'completions',
    mutate: engine('completions*'),
    laws: laws('soundness-incomplete'),
    slow: true,
  },
  { name: 'earliest', mutate: engine('{earliest,turning-days}'), laws: laws('turning-days') },
  { name: 'path', mutate: engine('path*'), laws: laws('path'), slow: true },
  { name: 'questions', mutate: engine('questions*', 'prior'), laws: laws('questions'), slow: true },
  { name: 'road', mutate: ['rules/road/*.ts'], laws: laws('road'), slow: true },
  {
    name: 'procedure',
    mutate: ['rules/procedure/**/*.ts'],
    laws: laws('procedure/*'),
    slow: true,
  },
  { name: 'experts', mutate: ['rules/experts/*.ts'], laws: laws('experts/*'), slow: true },
]
