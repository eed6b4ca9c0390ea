import { fileTypeFromBuffer } from 'file-type'
import { isSoundPdf } from './pdf-sound.ts'
import { zipEntries } from './zip-entries.ts'
import { isSoundZip } from './zip-sound.ts'

/** What may be handed in, by the ending of its name; the type is what it is served as. */
const kinds = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
} as const

type Kind = keyof typeof kinds

/** The endings of the names that may be handed in. */
export const acceptedEndings: readonly string[] = Object.keys(kinds)

/**
 * The media type of a file whose name, first bytes and structure agree on a kind that is allowed, or
 * null. What has macros or scripts, is encrypted, cut short, or unpacks out of all proportion is not.
 */
export async function mediaTypeOf(fileName: string, content: Buffer): Promise<string | null> {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (!isKind(ending)) return null
  return (await isSound(ending, content)) ? kinds[ending] : null
}

async function isSound(kind: Kind, content: Buffer): Promise<boolean> {
  switch (kind) {
    case 'pdf':
      return (await typeOf(content)) === kinds.pdf && isSoundPdf(content)
    case 'png':
      return (await typeOf(content)) === kinds.png && content.includes('IEND')
    case 'jpg':
    case 'jpeg':
      return (await typeOf(content)) === kinds.jpg && content.includes(Buffer.from([0xff, 0xd9]))
    case 'docx':
      return (await typeOf(content)) === kinds.docx && isDocument(content, 'word/')
    case 'xlsx':
      return (await typeOf(content)) === kinds.xlsx && isDocument(content, 'xl/')
    case 'ofd':
      return isOfd(content)
  }
}

async function typeOf(content: Buffer): Promise<string | undefined> {
  return (await fileTypeFromBuffer(content))?.mime
}

async function isDocument(content: Buffer, folder: string): Promise<boolean> {
  const entries = zipEntries(content)
  const names = (entries ?? []).map(entry => entry.name)
  return (
    entries !== null &&
    names.includes('[Content_Types].xml') &&
    names.some(name => name.startsWith(folder)) &&
    !names.some(name => name.toLowerCase().endsWith('vbaproject.bin')) &&
    (await isSoundZip(content, entries))
  )
}

/** GB/T 33190: a zip with `OFD.xml` at its root. */
async function isOfd(content: Buffer): Promise<boolean> {
  const entries = zipEntries(content)
  if (entries === null || content.readUInt16BE(0) !== 0x504b) return false
  return entries.some(entry => entry.name === 'OFD.xml') && (await isSoundZip(content, entries))
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}
