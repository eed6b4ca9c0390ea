import type { Attachment } from '#db/attachments.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { shownAs, type Shown } from '../files/shown-as.ts'
import { formatInstant } from '../words/format.ts'
import type { CaseVersion } from './case-versions.server.ts'
import type { FileValidity } from './file-validity.server.ts'

export type EvidenceFile = {
  id: string
  name: string
  size: string
  /** The first characters of its hash, to tell files apart. */
  mark: string
  uploaded: string | null
  shows: Shown | null
  /** Handed in with a correction. */
  fresh: boolean
  /** Null where its company states no end, or it is no paper of the library. */
  validity: FileValidity | null
}

export type EvidencePaper = {
  /** What a correction asks for: `document.audit-report`. */
  field: string
  label: string
  required: boolean
  files: EvidenceFile[]
  changed: boolean
}

/** The papers of the programme with the files of a version; a paper filled in online has none. */
export function evidencePapers(
  programme: Programme,
  {
    version,
    files,
    validities,
  }: {
    version: CaseVersion
    files: readonly Attachment[]
    /** By hash; left out where nobody looks at them. */
    validities?: ReadonlyMap<string, FileValidity>
  },
  language: Language,
): EvidencePaper[] {
  const { evidence, before } = version
  const old = before === null ? null : new Set(before.evidence.map(file => file.id))
  return programme.papers
    .filter(paper => paper.form !== 'online')
    .map(paper => {
      const handedIn = evidence.filter(file => file.document === paper.id)
      const earlier = before?.evidence.filter(file => file.document === paper.id) ?? handedIn
      return {
        field: `document.${paper.id}`,
        label: inLanguage(paper.words, language),
        required: paper.required,
        changed: hashes(earlier) !== hashes(handedIn),
        files: handedIn.map(file => ({
          id: file.id,
          name: file.name,
          size: sizeWords(file.size),
          mark: file.sha256.slice(0, 12),
          ...recordOf(files.find(each => each.id === file.id)),
          fresh: old !== null && !old.has(file.id),
          validity: validities?.get(file.sha256) ?? null,
        })),
      }
    })
}

function hashes(files: readonly { sha256: string }[]): string {
  return files
    .map(file => file.sha256)
    .sort()
    .join()
}

/** What the record says of a file; a submission may name one whose record is lost. */
function recordOf(file: Attachment | undefined): Pick<EvidenceFile, 'uploaded' | 'shows'> {
  if (file === undefined) return { uploaded: null, shows: null }
  return { uploaded: formatInstant(file.uploaded_at), shows: shownAs(file.media_type) }
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
