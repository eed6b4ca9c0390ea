import { fileTypeFromBuffer } from 'file-type'
import { pdfFault } from './pdf-fault.ts'
import { isWholePicture } from './picture.ts'
import { zipEntries, type ZipEntry } from './zip-entries.ts'
import { zipFault } from './zip-fault.ts'

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
 * Why a file is not taken: its ending is none of ours; its content is not what the ending says; it
 * breaks off; it has a password, macros, or what runs by itself; it is a web page in disguise; or
 * it unpacks out of all proportion.
 */
export type FileFault =
  'ending' | 'content' | 'cut' | 'encrypted' | 'macros' | 'script' | 'page' | 'bomb'

export type JudgedFile = { kind: 'sound'; mediaType: string } | { kind: 'faulty'; fault: FileFault }

/** Whether name, first bytes and structure agree on one of `endings`, and what is wrong if not. */
export async function judgeFile(
  fileName: string,
  content: Buffer,
  endings: readonly string[] = acceptedEndings,
): Promise<JudgedFile> {
  const ending = endingOf(fileName)
  if (!isKind(ending) || !endings.includes(ending)) return { kind: 'faulty', fault: 'ending' }
  const fault = await faultOf(ending, content)
  return fault === null ? { kind: 'sound', mediaType: kinds[ending] } : { kind: 'faulty', fault }
}

/** The ending of a name in lower case, without its dot; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

async function faultOf(kind: Kind, content: Buffer): Promise<FileFault | null> {
  const type = (await fileTypeFromBuffer(content))?.mime
  switch (kind) {
    case 'pdf':
      return type === kinds.pdf ? pdfFault(content) : 'content'
    case 'png':
    case 'jpg':
    case 'jpeg':
      if (type !== kinds[kind]) return 'content'
      return isWholePicture(type, content) ? null : 'cut'
    case 'docx':
    case 'xlsx':
      return documentFault(kind, { content, type })
    case 'ofd':
      return ofdFault(content)
  }
}

const folders = { docx: 'word/', xlsx: 'xl/' } as const

async function documentFault(
  kind: 'docx' | 'xlsx',
  { content, type }: { content: Buffer; type: string | undefined },
): Promise<FileFault | null> {
  if (content.includes(OFFICE_PASSWORD)) return 'encrypted'
  if (!isZip(content)) return 'content'
  const entries = zipEntries(content)
  if (entries === null) return 'cut'
  const names = entries.map(entry => entry.name)
  if (names.some(name => name.toLowerCase().endsWith('vbaproject.bin'))) return 'macros'
  const isDocument =
    names.includes('[Content_Types].xml') && names.some(name => name.startsWith(folders[kind]))
  const fault = await zipFault(content, entries)
  if (fault !== null) return fault
  return isDocument && type === kinds[kind] ? null : 'content'
}

/** GB/T 33190: a zip with `OFD.xml` at its root. */
async function ofdFault(content: Buffer): Promise<FileFault | null> {
  if (!isZip(content)) return 'content'
  const entries: ZipEntry[] | null = zipEntries(content)
  if (entries === null) return 'cut'
  const fault = await zipFault(content, entries)
  if (fault !== null) return fault
  return entries.some(entry => entry.name === 'OFD.xml') ? null : 'content'
}

function isZip(content: Buffer): boolean {
  return content.length > 4 && content.readUInt32BE(0) === 0x504b0304
}

/** The stream in which Office keeps a document under a password, as its container names it. */
const OFFICE_PASSWORD = Buffer.from('EncryptedPackage', 'utf16le')

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}
