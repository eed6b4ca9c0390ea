import type { Programme } from '#rules/engine/programme.ts'
import { programmes } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmesWords } from '../words/programmes.ts'
import { forceOn, forceView } from './force.server.ts'
import type { ProgrammeRow } from './guide.ts'

export type CatalogueFilter = { text: string; level: string; subject: string }

/** A kind of programme opened first: its name, its place in the plan, its versions in force. */
export type KindView = { kind: string; name: string; plan: string; programmes: ProgrammeRow[] }

/** The programmes that fit the filter; those in force first, each group in the book's order. */
export function catalogue(
  filter: CatalogueFilter,
  { day, language }: { day: string; language: Language },
  book: readonly Programme[] = programmes,
): ProgrammeRow[] {
  const rows = book.filter(each => fits(each, filter))
  const inForce = (each: Programme) => forceOn(each, day) === 'current'
  return [...rows.filter(inForce), ...rows.filter(each => !inForce(each))].map(each =>
    programmeRow(each, day, language),
  )
}

/** The kinds opened first with the versions that are in force, in the order of the book. */
export function kindsOpenedFirst(
  day: string,
  language: Language,
  book: readonly Programme[] = programmes,
): KindView[] {
  const inForce = book.filter(each => forceOn(each, day) === 'current')
  const kinds = new Map(
    inForce.flatMap(({ openedFirst: kind }) =>
      kind === undefined ? [] : [[kind.id, kind] as const],
    ),
  )
  return [...kinds.values()].map(({ id, words }) => {
    const own = inForce.filter(each => each.openedFirst?.id === id)
    const sections = [...new Set(own.map(each => each.planSection))]
    return {
      kind: id,
      name: inLanguage(words, language),
      plan: sections.map(programmesWords[language].planSection).join(', '),
      programmes: own.map(each => programmeRow(each, day, language)),
    }
  })
}

export function programmeRow(programme: Programme, day: string, language: Language): ProgrammeRow {
  const { id, level, subject } = programme
  return {
    id,
    level,
    subject,
    name: inLanguage(programme.names, language),
    summary: inLanguage(programme.summary, language),
    authority: inLanguage(programme.authority, language),
    validity: inLanguage(programme.validity.words, language),
    force: forceView(programme, day, language),
  }
}

function fits(programme: Programme, { text, level, subject }: CatalogueFilter): boolean {
  if (level !== '' && programme.level !== level) return false
  if (subject !== '' && programme.subject !== subject) return false
  const haystack = [programme.names, programme.summary, programme.authority]
    .flatMap(({ zh, en }) => [zh, en])
    .join('\n')
    .toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => haystack.includes(word))
}
