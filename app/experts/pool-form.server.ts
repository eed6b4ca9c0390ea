import type { Expert, StoredTies } from '#db/experts.ts'
import { normaliseCreditCode } from '#rules/identifiers/credit-code.ts'
import { readTelephone } from '#rules/identifiers/telephone.ts'
import { relations } from '#rules/experts/conflict.ts'
import type { Language } from '#rules/words.ts'
import type { FieldIssue } from '../components/error-summary.tsx'
import type { ExpertEntry } from '../use-cases/keep-expert.ts'
import { poolWords } from '../words/pool.ts'

type Entries = Readonly<Record<string, string>>

type IssueName = keyof (typeof poolWords)['zh-CN']['issues']

/** An entry of the pool as it was typed, or what is wrong with it. */
export function poolEntryIn(
  entries: Entries,
  language: Language,
): { ok: true; entry: ExpertEntry } | { ok: false; issues: FieldIssue[] } {
  const typed = (name: string) => (entries[name] ?? '').trim()
  const employers = linesOf(typed('employers')).map(employerIn)
  const ties = linesOf(typed('relations')).map(relationIn)
  const load = Number(typed('load'))
  const technical = typed('technical') === 'yes'
  const finance = typed('finance') === 'yes'
  const until = typed('suspendedUntil')
  const wrong: [IssueName, boolean][] = [
    ['title2', typed('title2') === ''],
    ['city', typed('city') === ''],
    ['kind', !technical && !finance],
    ['load', !/^\d{1,2}$/.test(typed('load')) || load < 1 || load > 50],
    ['employers', employers.includes(null)],
    ['relations', ties.includes(null)],
    ['telephone', typed('telephone') !== '' && !readTelephone(typed('telephone')).ok],
    ['suspendedUntil', until !== '' && !isDay(until)],
    ['suspensionNote', until !== '' && typed('suspensionNote') === ''],
  ]
  const { issues: words } = poolWords[language]
  const issues = wrong
    .filter(([, isWrong]) => isWrong)
    .map(([name]) => ({ name: name === 'kind' ? 'technical' : name, message: words[name] }))
  if (issues.length > 0) return { ok: false, issues }
  return {
    ok: true,
    entry: {
      title: typed('title2').slice(0, 100),
      city: typed('city').slice(0, 100),
      technical,
      finance,
      fields: typed('fields')
        .split(/[、,，;；]/)
        .map(field => field.trim())
        .filter(field => field !== ''),
      ties: {
        employers: employers.flatMap(each => each ?? []),
        holdings: linesOf(typed('holdings')).map(normaliseCreditCode),
        relations: ties.flatMap(each => each ?? []),
      },
      telephone: typed('telephone'),
      address: typed('address'),
      monthlyLoad: load,
      suspendedUntil: until === '' ? null : until,
      suspensionNote: until === '' ? null : typed('suspensionNote'),
    },
  }
}

/** A stored entry as its form shows it. */
export function poolEntries(expert: Expert, language: Language): Record<string, string> {
  const words = poolWords[language]
  return {
    title2: expert.title,
    city: expert.city,
    technical: expert.technical ? 'yes' : '',
    finance: expert.finance ? 'yes' : '',
    fields: expert.fields.join(language === 'en' ? ', ' : '、'),
    load: String(expert.monthly_load),
    employers: expert.ties.employers
      .map(({ code, name, from, to, university }) =>
        [code, name, from, to ?? '', university ? words.university : ''].join(' | '),
      )
      .join('\n'),
    holdings: expert.ties.holdings.join('\n'),
    relations: expert.ties.relations
      .map(({ kind, code, until }) => [words.kinds[kind], code, until ?? ''].join(' | '))
      .join('\n'),
    suspendedUntil: expert.suspended_until ?? '',
    suspensionNote: expert.suspension_note ?? '',
  }
}

function employerIn(line: string): StoredTies['employers'][number] | null {
  const [code = '', name = '', from = '', to = '', university = ''] = cellsOf(line)
  if (code === '' || name === '' || !isDay(from) || (to !== '' && !isDay(to))) return null
  const end = to === '' ? null : to
  return { code: normaliseCreditCode(code), name, from, to: end, university: university !== '' }
}

function relationIn(line: string): StoredTies['relations'][number] | null {
  const [said = '', code = '', until = ''] = cellsOf(line)
  const { kinds: zh } = poolWords['zh-CN']
  const { kinds: en } = poolWords.en
  const kind = relations.find(each => zh[each] === said || en[each] === said.toLowerCase())
  if (kind === undefined || code === '' || (until !== '' && !isDay(until))) return null
  return { kind, code: normaliseCreditCode(code), until: until === '' ? null : until }
}

function cellsOf(line: string): string[] {
  return line.split(/[|｜]/).map(cell => cell.trim())
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, 100)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
