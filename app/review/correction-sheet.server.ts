import type { Attachment } from '#db/attachments.ts'
import type { CorrectionNotice } from '#db/correction-notices.ts'
import type { Submission } from '#db/submissions.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Language } from '#rules/words.ts'
import { changedPaths, isAskedFor } from '../use-cases/corrected.ts'
import { frozenContent } from '../use-cases/frozen.ts'
import { reviewWords } from '../words/review.ts'
import { answerSections, type AnswerRow } from './case-answers.server.ts'
import { evidencePapers, type EvidencePaper } from './case-evidence.server.ts'
import type { FileValidity } from './file-validity.server.ts'
import { versionOf } from './case-versions.server.ts'

export type SheetItem = {
  field: string
  label: string
  /** The answer to be checked, or the paper with its files. */
  row: AnswerRow | null
  paper: EvidencePaper | null
  /** Null on the first notice; then whether it was asked for or changed since, and may be asked now. */
  open: boolean | null
}

export type SheetSection = { name: string; title: string; items: SheetItem[] }

type Content = {
  submissions: readonly Submission[]
  notices: readonly CorrectionNotice[]
  files: readonly Attachment[]
  /** Of the files of the latest version, by hash. */
  validities: ReadonlyMap<string, FileValidity>
}

/** Everything of the latest version that an officer checks before asking for corrections. */
export function correctionSheet(
  programme: Programme,
  content: Content,
  language: Language,
): SheetSection[] {
  const version = versionOf(content.submissions, null)
  if (version === null) return []
  const isOpen = openness(content)
  const sections = answerSections(programme, version, language).map(section => ({
    name: section.name,
    title: section.title,
    items: section.rows.map(row => ({
      field: row.field,
      label: row.label,
      row,
      paper: null,
      open: isOpen(row.field),
    })),
  }))
  const papers = evidencePapers(programme, { ...content, version }, language)
  return [
    ...sections,
    {
      name: 'papers',
      title: reviewWords[language].correction.papers,
      items: papers.map(paper => ({
        field: paper.field,
        label: paper.label,
        row: null,
        paper,
        open: isOpen(paper.field),
      })),
    },
  ]
}

/**
 * After a first notice only what that notice asked for, or what has changed since it, may be asked
 * for: the rest could have been said then.
 */
function openness({ submissions, notices }: Content): (field: string) => boolean | null {
  const [first] = notices
  if (first === undefined) return () => null
  const then = submissions.find(each => each.id === first.submission_id)
  const now = submissions.at(-1)
  if (then === undefined || now === undefined) return () => true
  const changed = changedPaths(frozenContent(then), frozenContent(now))
  const asked = first.items.map(item => item.field)
  return field => asked.includes(field) || changed.some(path => isAskedFor([field], path))
}
