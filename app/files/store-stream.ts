import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Stored = {
  fileName: string
  /** Under the files' folder. */
  storagePath: string
  /** In hex. */
  sha256: string
  sizeBytes: number
  /** Whether more came than was taken. */
  cut: boolean
}

/** Writes a stream under a random name into the folder, counted and hashed on its way. */
export async function storeStream(
  stream: Readable & { truncated?: boolean },
  { folder, fileName }: { folder: string; fileName: string },
): Promise<Stored> {
  const name = randomBytes(20).toString('hex')
  const storagePath = path.posix.join(name.slice(0, 2), name)
  const file = path.join(folder, storagePath)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const digest = createHash('sha256')
  let sizeBytes = 0
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      digest.update(chunk)
      sizeBytes += chunk.length
      next(null, chunk)
    },
  })
  try {
    await pipeline(stream, counting, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  const cut = stream.truncated === true
  return { fileName, storagePath, sha256: digest.digest('hex'), sizeBytes, cut }
}
