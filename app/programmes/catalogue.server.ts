import type { Programme } from '#rules/engine/programme.ts'
import { programmes } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { forceOn, forceView } from './force.server.ts'
import type { ProgrammeRow } from './guide.ts'

export type CatalogueFilter = { text: string; level: string; subject: string }

/** The kinds of programme opened first, each with the families that belong to it. */
const kinds = [
  { kind: 'hnte', families: ['hnte'] },
  { kind: 'gazelle', families: ['gazelle'] },
  {
    kind: 'transplant',
    families: ['transplant-city-attack', 'transplant-city-startup', 'transplant-province'],
  },
  { kind: 'incubator', families: ['incubator-national', 'incubator-liaoning'] },
  { kind: 'alliance', families: ['alliance'] },
] as const

export type Kind = (typeof kinds)[number]['kind']
export type KindView = { kind: Kind; programmes: ProgrammeRow[] }

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

/** The kinds opened first with the versions that are in force. */
export function kindsOpenedFirst(day: string, language: Language): KindView[] {
  return kinds.map(({ kind, families }) => ({
    kind,
    programmes: programmes
      .filter(each => families.some(family => family === each.family))
      .filter(each => forceOn(each, day) === 'current')
      .map(each => programmeRow(each, day, language)),
  }))
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
