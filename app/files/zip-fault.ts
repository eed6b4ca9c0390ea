import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip-entries.ts'

const MAX_ENTRIES = 2_000
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024
const MAX_RATIO = 100
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8

const inflate = promisify(inflateRaw)

/**
 * What is wrong with a zip, or null: it must have no password and unpack within bounds, by what its
 * directory says and then by what really comes out, since a directory can lie. Entries that lie
 * over each other count as out of bounds. What is packed inside an entry is never unpacked.
 */
export async function zipFault(
  file: Buffer,
  entries: readonly ZipEntry[],
): Promise<'encrypted' | 'bomb' | null> {
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (entries.some(entry => entry.encrypted)) return 'encrypted'
  if (entries.length > MAX_ENTRIES || unpacked > MAX_UNPACKED_BYTES) return 'bomb'
  if (unpacked > Math.max(packed, 1) * MAX_RATIO) return 'bomb'
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    const body = bodyOf(file, entry)
    if (body === null || entry.at < free) return 'bomb'
    free = body.byteOffset - file.byteOffset + body.length
    if (!(await unpacksAsSaid(body, entry))) return 'bomb'
  }
  return null
}

function bodyOf(file: Buffer, { at, packedBytes }: ZipEntry): Buffer | null {
  if (at + LOCAL_BYTES > file.length || file.readUInt32LE(at) !== LOCAL_SIGNATURE) return null
  const begin = at + LOCAL_BYTES + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  return begin + packedBytes > file.length ? null : file.subarray(begin, begin + packedBytes)
}

async function unpacksAsSaid(body: Buffer, { method, unpackedBytes }: ZipEntry): Promise<boolean> {
  if (method === STORED) return body.length === unpackedBytes
  if (method !== DEFLATED) return false
  try {
    const content = await inflate(body, { maxOutputLength: Math.max(unpackedBytes, 1) })
    return content.length === unpackedBytes
  } catch {
    return false
  }
}
