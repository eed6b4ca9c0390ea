import { fileRecords, type FileRecord } from '#db/file-records.ts'
import { oldestCheck, storedFilesThatAre, storedSums, type StoredFile } from '#db/stored-files.ts'
import type { Db } from '#db/transaction.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { formatBytes } from '../words/bytes.ts'
import { formatInstant } from '../words/format.ts'
import { storedFilesWords } from '../words/stored-files.ts'

export type DamagedFile = {
  path: string
  name: string
  state: 'changed' | 'lost'
  /** The companies, with the application or library of each record. */
  belongs: string[]
  /** Records that are not listed. */
  more: number
  hash: string
  found: string
}

export type StrayFile = { path: string; size: string; found: string }

export type StoredFilesPage = {
  files: number
  bytes: string
  oldest: string | null
  damagedCount: number
  damaged: DamagedFile[]
  strayCount: number
  strays: StrayFile[]
}

/** Shown at once of each kind; what is dealt with makes room. */
const SHOWN = 100
const PLACES = 8

/** What the checks of stored files found, and where each file belongs. */
export async function storedFilesPage(db: Db, language: Language): Promise<StoredFilesPage> {
  const sums = await storedSums(db)
  const of = (...states: readonly string[]) => sums.filter(sum => states.includes(sum.state))
  const filesOf = (...states: readonly string[]) =>
    of(...states).reduce((sum, each) => sum + each.files, 0)
  const kept = of('sound', 'changed', 'lost')
  const page = { size: SHOWN }
  const changed = (await storedFilesThatAre(db, 'changed', page)).rows
  const lost = (await storedFilesThatAre(db, 'lost', page)).rows
  const strays = (await storedFilesThatAre(db, 'stray', page)).rows
  const damaged = [...changed, ...lost]
  const records = await fileRecords(
    db,
    damaged.map(file => file.storage_path),
  )
  const oldest = await oldestCheck(db)
  return {
    files: filesOf('sound', 'changed', 'lost'),
    bytes: formatBytes(kept.reduce((sum, each) => sum + each.bytes, 0)),
    oldest: oldest === null ? null : formatInstant(oldest),
    damagedCount: filesOf('changed', 'lost'),
    damaged: damaged.map(file => damagedFile(file, records, language)),
    strayCount: filesOf('stray'),
    strays: strays.map(file => ({
      path: file.storage_path,
      size: formatBytes(file.size_bytes),
      found: formatInstant(file.found_at ?? file.checked_at),
    })),
  }
}

function damagedFile(
  file: StoredFile,
  records: readonly FileRecord[],
  language: Language,
): DamagedFile {
  const own = records.filter(record => record.storage_path === file.storage_path)
  const places = [...new Set(own.map(record => placeOf(record, language)))]
  return {
    path: file.storage_path,
    name: own[0]?.file_name ?? file.storage_path,
    state: file.state === 'lost' ? 'lost' : 'changed',
    belongs: places.slice(0, PLACES),
    more: Math.max(0, places.length - PLACES),
    hash: file.sha256 ?? '',
    found: formatInstant(file.found_at ?? file.checked_at),
  }
}

function placeOf({ owner, application, removed_at: removed }: FileRecord, language: Language) {
  const words = storedFilesWords[language]
  const end = removed === null ? '' : words.removedThere
  if (application === null) return `${owner} · ${words.inLibrary}${end}`
  const programme = inLanguage(programmeOf(application).names, language)
  const number = application.number === null ? '' : ` · ${application.number}`
  return `${owner} · ${programme}${number}${end}`
}
