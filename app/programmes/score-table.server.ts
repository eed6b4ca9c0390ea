import { factByKey } from '#rules/facts/dictionary.ts'
import { criteriaOf } from '#rules/engine/criterion.ts'
import type { Band, BandGift, Numeric } from '#rules/engine/expression.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { judgedIn, leavesOf } from '#rules/engine/reads.ts'
import { numbersIn } from '#rules/engine/walk.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { amountWords } from '#rules/engine/amount.ts'
import { assessmentWords } from '../words/assessment.ts'
import type { ScoreItem } from './guide.ts'

type Banded = Extract<Numeric, { node: 'banded' }>

/** The score table of a programme, read off its rule; null where nothing is scored. */
export function scoreTableOf(programme: Programme, language: Language): ScoreItem[] | null {
  const judged = criteriaOf(programme.requirement)
    .flatMap(each => numbersIn(each.condition).comparisons)
    .filter(({ left }) => left.unit === 'points')
    .flatMap(({ left }) => judgedIn(left))
  if (judged.length === 0) return null
  return judged.map(({ score, within }) => {
    const fact = factByKey(score)
    const most = fact.kind === 'number' ? (fact.max ?? null) : null
    return {
      id: score,
      label: inLanguage(fact.words, language),
      most: most === null ? null : amountWords(most, 'points', language),
      bands: bandedIn(within).map(banded => ({
        of: subjectOf(banded, language),
        rows: banded.bands.map(band => rowOf(band, banded, language)),
      })),
    }
  })
}

function bandedIn(number: Numeric | null): readonly Banded[] {
  if (number === null) return []
  if (number.node === 'banded') return [number]
  if (number.node === 'chosen') return [...bandedIn(number.then), ...bandedIn(number.otherwise)]
  return []
}

/** The first fact that the banded number is made of names it. */
function subjectOf({ of }: Banded, language: Language): string {
  const leaf = leavesOf(of).find(each => each.kind === 'fact')
  return leaf === undefined ? '' : inLanguage(factByKey(leaf.fact).words, language)
}

function rowOf(band: Band, { of }: Banded, language: Language) {
  const { operators } = assessmentWords[language]
  const say = (value: number) => amountWords(value, of.unit, language)
  const { from, to } = band
  const range =
    from !== null
      ? operators[from.inclusive ? '>=' : '>'](say(from.value))
      : to === null
        ? ''
        : operators[to.inclusive ? '<=' : '<'](say(to.value))
  return { range, points: pointsOf(band.gives, language) }
}

function pointsOf(gives: BandGift, language: Language): string {
  if (typeof gives === 'number') return amountWords(gives, 'points', language)
  return `${String(gives[0])}–${amountWords(gives[1], 'points', language)}`
}
