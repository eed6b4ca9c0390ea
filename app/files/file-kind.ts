import { fileTypeFromBuffer } from 'file-type'
import { zipEntries, type ZipEntry } from './zip-entries.ts'

/** What may be handed in, by the ending of its name; the type is what it is served as. */
const kinds = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const MAX_ENTRIES = 2_000
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024
const MAX_RATIO = 100

/**
 * The media type of a file whose name and content agree on a kind that is allowed, or null. A
 * document with macros, an encrypted one, or one that unpacks out of all proportion is not.
 */
export async function mediaTypeOf(fileName: string, content: Buffer): Promise<string | null> {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const expected = Object.entries(kinds).find(([known]) => known === ending)?.[1]
  if (expected === undefined) return null
  const found = await fileTypeFromBuffer(content)
  if (found?.mime !== expected) return null
  if (ending !== 'docx' && ending !== 'xlsx') return expected
  return isSoundDocument(zipEntries(content), ending === 'docx' ? 'word/' : 'xl/') ? expected : null
}

function isSoundDocument(entries: readonly ZipEntry[] | null, folder: string): boolean {
  if (entries === null || entries.length > MAX_ENTRIES) return false
  const names = entries.map(entry => entry.name)
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  return (
    names.includes('[Content_Types].xml') &&
    names.some(name => name.startsWith(folder)) &&
    !names.some(name => name.toLowerCase().endsWith('vbaproject.bin')) &&
    !entries.some(entry => entry.encrypted) &&
    unpacked <= MAX_UNPACKED_BYTES &&
    unpacked <= Math.max(packed, 1) * MAX_RATIO
  )
}
