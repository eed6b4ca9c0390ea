import { answerNames, parseAnswer } from '#rules/facts/answers.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { EntrySpeech } from '../merging/comparison.server.ts'
import { commonWords } from '../words/common.ts'
import { formatDay } from '../words/format.ts'
import { grouped } from '#rules/facts/grouped.ts'
import { unitWords } from '#rules/facts/unit-words.ts'

/** How pages name the entries of a form and what was typed there. */
export function entrySpeech(
  entries: readonly NamedEntry[],
  at: { language: Language; day: string },
): EntrySpeech {
  const byName = new Map(entries.map(entry => [entry.name, entry]))
  return {
    label: name => {
      const entry = byName.get(name)
      return entry === undefined ? name : entryLabel(entry, at.language)
    },
    text: (name, typed) => {
      const entry = byName.get(name)
      const plain = typed.trim() === '' ? null : typed.trim()
      return entry === undefined ? plain : (entryText(entry, typed, at)?.text ?? null)
    },
  }
}

/** One entry of a fact; a yearly fact has one for each year asked. */
export type NamedEntry = { name: string; fact: Fact<FactKey>; year: string | null }

export function namedEntries(facts: readonly Fact<FactKey>[], day: string): NamedEntry[] {
  return facts.flatMap(fact =>
    answerNames(fact, day).map(name => ({
      name,
      fact,
      year: fact.kind === 'yearly' ? name.slice(fact.key.length + 1) : null,
    })),
  )
}

export function entryLabel({ fact, year }: NamedEntry, language: Language): string {
  const label = inLanguage(fact.words, language)
  return year === null ? label : `${label} ${year}`
}

/**
 * A typed entry as it is read, with its unit; `readable` is false for what cannot be read, which
 * is given as it was typed. Null if nothing was typed.
 */
export function entryText(
  { fact }: Pick<NamedEntry, 'fact'>,
  typed: string | undefined,
  { language, day }: { language: Language; day: string },
): { text: string; readable: boolean } | null {
  const plain = (typed ?? '').trim()
  if (plain === '') return null
  const parsed = parseAnswer(fact, plain, day)
  if ('code' in parsed) return { text: plain, readable: false }
  return { text: valueText(fact, plain, language), readable: true }
}

function valueText(fact: Fact<FactKey>, plain: string, language: Language): string {
  switch (fact.kind) {
    case 'flag':
      return plain === 'yes' ? commonWords[language].yes : commonWords[language].no
    case 'choice': {
      const choice = fact.choices.find(each => each.value === plain)
      return choice === undefined ? plain : inLanguage(choice.words, language)
    }
    case 'day':
      return formatDay(plain, language)
    case 'text':
      return plain
    case 'number':
    case 'yearly':
      return `${groupedNumber(plain)} ${inLanguage(unitWords[fact.unit], language)}`.trim()
  }
}

/** Digits grouped before the decimal point; what was typed grouped already stays as it is. */
function groupedNumber(plain: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(plain)
  if (match === null) return plain
  const [, sign = '', whole = '', decimals = ''] = match
  return `${sign}${grouped(whole)}${decimals}`
}
