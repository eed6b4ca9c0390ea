import { answerNames, readAnswers } from '#rules/facts/answers.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { partsOf, STATEMENT, type Part } from '../applications/parts.server.ts'
import { applicationWords } from '../words/application.ts'
import { commonWords } from '../words/common.ts'
import { formatDay } from '../words/format.ts'
import { profileWords } from '../words/profile.ts'
import { unitWords } from '#rules/facts/unit-words.ts'
import { entriesOf, type CaseVersion } from './case-versions.server.ts'

/** One entry as the reviewer reads it; `was` is what the version before said, null if the same. */
export type AnswerEntry = {
  name: string
  year: string | null
  value: string
  was: string | null
  unreadable: boolean
}

export type AnswerRow = {
  /** What a correction asks for: `profile.people.staffAverage`. */
  field: string
  label: string
  unit: string
  changed: boolean
  entries: AnswerEntry[]
}

export type AnswerSection = { name: string; title: string; changed: number; rows: AnswerRow[] }

type Reading = {
  typed: Readonly<Record<string, string>>
  /** Null for a first version: nothing is a change then. */
  before: Readonly<Record<string, string>> | null
  wrong: ReadonlySet<string>
  language: Language
  day: string
}

/** What the company stated in a version, by the sections of its form, with the changes marked. */
export function answerSections(
  programme: Programme,
  version: CaseVersion,
  language: Language,
): AnswerSection[] {
  const typed = entriesOf(version.answers)
  const day = dayInBeijing(version.submission.submitted_at)
  const reading = {
    typed,
    before: version.before === null ? null : entriesOf(version.before.answers),
    wrong: new Set(readAnswers(typed, day).issues.map(issue => issue.name)),
    language,
    day,
  }
  return partsOf(programme).map(part => {
    const rows = part.name === STATEMENT ? statementRows(reading) : factRows(part, reading)
    const changed = rows.filter(row => row.changed).length
    return { name: part.name, title: titleOf(part, language), changed, rows }
  })
}

function titleOf({ name }: Part, language: Language): string {
  return name === STATEMENT
    ? applicationWords[language].statement
    : profileWords[language].sections[name]
}

function statementRows(reading: Reading): AnswerRow[] {
  const words = applicationWords[reading.language]
  return (['contactName', 'contactTelephone', 'note'] as const).map(name =>
    rowOf({ field: `application.${STATEMENT}.${name}`, label: words[name], unit: '' }, [
      entryOf(name, null, reading, text => text),
    ]),
  )
}

function factRows(part: Part, reading: Reading): AnswerRow[] {
  return part.facts.map(fact => {
    const unit = fact.kind === 'number' || fact.kind === 'yearly' ? fact.unit : null
    const about = {
      field: `${part.home}.${part.name}.${fact.key}`,
      label: inLanguage(fact.words, reading.language),
      unit: unit === null ? '' : inLanguage(unitWords[unit], reading.language),
    }
    const entries = answerNames(fact, reading.day).map(name => {
      const year = fact.kind === 'yearly' ? name.slice(fact.key.length + 1) : null
      return entryOf(name, year, reading, text => said(fact, text, reading.language))
    })
    return rowOf(about, fact.kind === 'yearly' ? entries.toReversed() : entries)
  })
}

function rowOf(about: Pick<AnswerRow, 'field' | 'label' | 'unit'>, entries: AnswerEntry[]) {
  return { ...about, entries, changed: entries.some(entry => entry.was !== null) }
}

function entryOf(
  name: string,
  year: string | null,
  { typed, before, wrong }: Reading,
  say: (text: string) => string,
): AnswerEntry {
  const now = (typed[name] ?? '').trim()
  const old = before === null ? now : (before[name] ?? '').trim()
  return {
    name,
    year,
    value: say(now),
    was: old === now ? null : say(old),
    unreadable: wrong.has(name),
  }
}

/** A typed answer in words; what cannot be read stays as it was typed. */
function said(fact: Fact<FactKey>, text: string, language: Language): string {
  if (text === '') return ''
  const common = commonWords[language]
  if (fact.kind === 'flag') return text === 'yes' ? common.yes : text === 'no' ? common.no : text
  if (fact.kind === 'day')
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, language) : text
  if (fact.kind !== 'choice') return text
  const choice = fact.choices.find(each => each.value === text)
  return choice === undefined ? text : inLanguage(choice.words, language)
}
