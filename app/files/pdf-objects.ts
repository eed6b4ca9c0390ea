import { constants, createInflate } from 'node:zlib'

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024
const STREAM = Buffer.from('stream')
const END = Buffer.from('endstream')
const MARK = Buffer.from('/ObjStm')
/** What describes a stream stands in so many bytes before it. */
const DESCRIPTION_BYTES = 1_024

/**
 * The texts of the objects that a PDF keeps packed in object streams, where a reader would find
 * actions as well as anywhere else.
 */
export async function packedObjects(content: Buffer): Promise<string[] | 'too much'> {
  const texts: string[] = []
  let unpacked = 0
  for (let at = content.indexOf(MARK); at !== -1; at = content.indexOf(MARK, at + 1)) {
    const body = streamAfter(content, at)
    if (body === null) continue
    const bytes = await unpackedOf(body, MAX_UNPACKED_BYTES - unpacked)
    if (bytes === 'too much') return 'too much'
    unpacked += bytes.length
    texts.push(bytes.toString('latin1'))
  }
  return texts
}

function streamAfter(content: Buffer, mark: number): Buffer | null {
  const at = content.indexOf(STREAM, mark)
  if (at === -1 || at - mark > DESCRIPTION_BYTES) return null
  const begin = at + STREAM.length + (content[at + STREAM.length] === 0x0d ? 2 : 1)
  const end = content.indexOf(END, begin)
  return content.subarray(begin, end === -1 ? content.length : end)
}

/** As far as it can be unpacked; readers, too, take what comes out before a fault. */
async function unpackedOf(body: Buffer, most: number): Promise<Buffer | 'too much'> {
  const parts: Buffer[] = []
  let bytes = 0
  const unpacking = createInflate({ finishFlush: constants.Z_SYNC_FLUSH })
  unpacking.end(body)
  try {
    for await (const part of unpacking) {
      const chunk = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
      parts.push(chunk)
      bytes += chunk.length
      if (bytes > most) return 'too much'
    }
  } catch {
    return Buffer.concat(parts)
  } finally {
    unpacking.destroy()
  }
  return Buffer.concat(parts)
}
