import type { Programme } from '#rules/engine/programme.ts'
import { readEntries, type ReadEntries } from '../profile/entries.server.ts'
import { namedEntries, entryText, type NamedEntry } from '../profile/entry-text.server.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { Answers } from '#db/answers-json.ts'
import { applicationWords } from '../words/application.ts'
import { partTitle } from './part-title.server.ts'
import { partsOf, STATEMENT, type Part } from './parts.server.ts'
import { statementEntries, statementFaults } from './part-status.server.ts'

export type CellView = { text: string; tone: 'plain' | 'empty' | 'bad' }

export type AnswersPart = {
  name: string
  title: string
  /** `field` is what remarks are about: `profile.people.staffAverage`. */
  singles: { name: string; field: string; label: string; value: CellView }[]
  /** Columns of the yearly figures, the earliest first; empty where the part has none. */
  years: string[]
  yearly: { name: string; field: string; label: string; values: CellView[] }[]
}

/** All answers of an application, read-only, by the sections in which they are asked. */
export function answersView(
  programme: Programme,
  typed: Answers,
  { language, day }: { language: Language; day: string },
): AnswersPart[] {
  const read = readEntries(typed, day)
  return partsOf(programme).map(part =>
    part.name === STATEMENT ? statementView(typed, language) : partView(part, read, language),
  )
}

function partView(part: Part, read: ReadEntries, language: Language): AnswersPart {
  const { day } = read
  const entries = namedEntries(part.facts, day)
  const years = [...new Set(entries.flatMap(entry => entry.year ?? []))].sort()
  return {
    name: part.name,
    title: partTitle(part.name, language),
    singles: entries
      .filter(entry => entry.year === null)
      .map(entry => ({
        name: entry.name,
        field: `${part.home}.${part.name}.${entry.fact.key}`,
        label: inLanguage(entry.fact.words, language),
        value: cellOf(entry, read, language),
      })),
    years,
    yearly: part.facts
      .filter(fact => fact.kind === 'yearly')
      .map(fact => ({
        name: fact.key,
        field: `${part.home}.${part.name}.${fact.key}`,
        label: inLanguage(fact.words, language),
        values: years.map(year =>
          cellOf({ name: `${fact.key}.${year}`, fact, year }, read, language),
        ),
      })),
  }
}

function cellOf(entry: NamedEntry, read: ReadEntries, language: Language): CellView {
  const words = applicationWords[language]
  const said = entryText(entry, read.typed[entry.name], { language, day: read.day })
  if (said !== null)
    return said.readable
      ? { text: said.text, tone: 'plain' }
      : { text: `${said.text} (${words.unreadable})`, tone: 'bad' }
  const known = read.facts[entry.fact.key]
  const noOperation = typeof known === 'object' && known[entry.year ?? ''] === null
  return { text: noOperation ? words.noOperation : words.notAnswered, tone: 'empty' }
}

function statementView(typed: Answers, language: Language): AnswersPart {
  const words = applicationWords[language]
  const wrong: readonly string[] = statementFaults(typed)
  return {
    name: STATEMENT,
    title: words.statement,
    singles: statementEntries.map(name => {
      const text = (typed[name] ?? '').trim()
      const value: CellView =
        text === ''
          ? { text: words.notAnswered, tone: 'empty' }
          : { text, tone: wrong.includes(name) ? 'bad' : 'plain' }
      return { name, field: `application.${STATEMENT}.${name}`, label: words[name], value }
    }),
    years: [],
    yearly: [],
  }
}
