import type { FileScanState } from '#db/schema-evidence.ts'
import type { PaperAsked } from '#rules/engine/programme.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { formatInstant } from '../words/format.ts'
import { shownAs, type Shown } from '../files/shown-as.ts'
import { formatBytes } from '../words/bytes.ts'
import { isPaperOpen } from './open-parts.server.ts'
import type { CaseFile } from './case-file.server.ts'

export type FileView = {
  id: string
  name: string
  size: string
  hash: string
  at: string
  scan: ScanView
  shows: Shown | null
}

/** `off` = it was received while no scanner was configured. */
export type ScanView = FileScanState | 'off'

export type PaperView = {
  id: string
  name: string
  required: boolean
  form: PaperAsked['form']
  accepts: string[]
  toConfirm: boolean
  files: FileView[]
  /** Whether files may be handed in or removed now. */
  open: boolean
}

/** The papers that are handed in as files; what is filled in online is no file. */
export function papersHandedIn({ papers }: CaseFile['programme']): readonly PaperAsked[] {
  return papers.filter(paper => paper.form !== 'online')
}

/** Every paper asked, with the files that are here for it. */
export function paperViews(file: CaseFile, language: Language): PaperView[] {
  return papersHandedIn(file.programme).map(paper => ({
    id: paper.id,
    name: inLanguage(paper.words, language),
    required: paper.required,
    form: paper.form,
    accepts: [...paper.accepts],
    toConfirm: paper.confidence === 'uncertain' || paper.confidence === 'yearly',
    files: file.files
      .filter(each => each.document_id === paper.id)
      .map(each => ({
        id: each.id,
        name: each.file_name,
        size: formatBytes(each.size_bytes),
        hash: each.sha256.slice(0, 12),
        at: formatInstant(each.uploaded_at),
        scan: file.scans.get(each.storage_path) ?? 'off',
        shows: shownAs(each.media_type),
      })),
    open: isPaperOpen(file, paper.id),
  }))
}

/** The required papers for which no file is here yet. */
export function missingPapers(file: CaseFile): readonly PaperAsked[] {
  return papersHandedIn(file.programme).filter(
    paper => paper.required && !file.files.some(each => each.document_id === paper.id),
  )
}
