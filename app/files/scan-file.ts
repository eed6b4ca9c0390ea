import path from 'node:path'
import type { Scanned } from '#db/file-scans.ts'
import { askClamd } from './clamd.ts'

/** Where the scanner is, or null where none is configured, and where the files lie. */
export type Scanning = { clamdUrl: string | null; filesFolder: string }

/** What the scanner says of a stored file; null where no scanner is configured. */
export async function scanFile(
  { clamdUrl, filesFolder }: Scanning,
  storagePath: string,
): Promise<Scanned | null> {
  if (clamdUrl === null) return null
  const answer = await askClamd(clamdUrl, path.join(filesFolder, storagePath))
  switch (answer.kind) {
    case 'clean':
      return { state: 'clean', finding: null }
    case 'found':
      return { state: 'quarantined', finding: answer.name }
    case 'no answer':
      return { state: 'waiting', finding: null }
  }
}
