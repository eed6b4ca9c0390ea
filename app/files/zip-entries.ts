const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const MAX_COMMENT = 0xffff

export type ZipEntry = {
  name: string
  packedBytes: number
  unpackedBytes: number
  encrypted: boolean
  /** How it is packed: 0 stored, 8 deflated. */
  method: number
  /** Where its own header begins. */
  at: number
}

/** What the directory at a zip file's end lists, or null if there is none that can be read. */
export function zipEntries(file: Buffer): ZipEntry[] | null {
  const end = endOf(file)
  if (end === null) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY_SIGNATURE) return null
    const nameBytes = file.readUInt16LE(at + 28)
    const rest = file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    entries.push({
      name: file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      at: file.readUInt32LE(at + 42),
      packedBytes: file.readUInt32LE(at + 20),
      unpackedBytes: file.readUInt32LE(at + 24),
    })
    at += ENTRY_BYTES + nameBytes + rest
  }
  return entries
}

function endOf(file: Buffer): number | null {
  const lowest = Math.max(0, file.length - END_BYTES - MAX_COMMENT)
  for (let at = file.length - END_BYTES; at >= lowest; at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at
  }
  return null
}
