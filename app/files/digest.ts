import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/**
 * The SHA-256 of a file in hex, read as a stream; null where there is no such file.
 *
 * @throws what reading threw for any other reason, such as a disk that fails.
 */
export async function digestOf(place: string): Promise<string | null> {
  const digest = createHash('sha256')
  try {
    for await (const chunk of createReadStream(place)) {
      digest.update(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)))
    }
    return digest.digest('hex')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
