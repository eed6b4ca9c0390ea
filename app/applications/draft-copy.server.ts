import type { Application } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
import type { DraftCopy } from '#emails/message-data.ts'
import { programmeById } from '#rules/programmes/index.ts'
import type { Language } from '#rules/words.ts'
import { applicationWords } from '../words/application.ts'
import { answersView, type AnswersPart } from './answers-view.server.ts'
import { caseFile, type CaseFile } from './case-file.server.ts'

/** The longest content of one section in characters; what is beyond stands on the page alone. */
const LONGEST = 3_900

/**
 * What a draft holds, in both languages: section by section what was filled in, then the names of
 * the files. Empty for a version that the rule book does not hold.
 */
export async function draftCopy(
  db: Db,
  { id, organisation_id: organisationId, programme_version: version }: Application,
  day: string,
): Promise<DraftCopy> {
  if (programmeById(version) === null) return []
  const file = await caseFile(db, { id, organisationId, day })
  const zh = sectionsIn(file, 'zh-CN')
  const en = sectionsIn(file, 'en')
  return zh.flatMap((section, index) => {
    const other = en[index] ?? section
    if (section.lines.length === 0) return []
    return [
      {
        title: { zh: section.title, en: other.title },
        content: { zh: textOf(section.lines), en: textOf(other.lines) },
      },
    ]
  })
}

type CopiedSection = { title: string; lines: string[] }

function sectionsIn(file: CaseFile, language: Language): CopiedSection[] {
  const words = applicationWords[language]
  const parts = answersView(file.programme, file.read.typed, { language, day: file.read.day })
  return [
    ...parts.map(part => ({ title: part.title, lines: filledIn(part, language) })),
    { title: words.groups.papers, lines: file.files.map(each => each.file_name) },
  ]
}

function filledIn({ singles, years, yearly }: AnswersPart, language: Language): string[] {
  const colon = language === 'zh-CN' ? '：' : ': '
  const single = singles
    .filter(({ value }) => value.tone !== 'empty')
    .map(({ label, value }) => `${label}${colon}${value.text}`)
  const ofYears = yearly.flatMap(({ label, values }) =>
    values.flatMap(({ text, tone }, at) =>
      tone === 'empty' ? [] : [`${label} ${years[at] ?? ''}${colon}${text}`],
    ),
  )
  return [...single, ...ofYears]
}

function textOf(lines: readonly string[]): string {
  const text = lines.join('\n')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
