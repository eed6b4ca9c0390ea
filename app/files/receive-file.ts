import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { cleanFileName } from './clean-name.ts'
import { mediaTypeOf } from './file-kind.ts'

export const MAX_FILE_BYTES = 20 * 1024 * 1024

export type ReceivedFile = {
  fileName: string
  mediaType: string
  sizeBytes: number
  /** In hex. */
  sha256: string
  /** Under the files' folder. */
  storagePath: string
}

/** On any refusal no file is left. */
export type Received =
  | { kind: 'received'; file: ReceivedFile }
  | { kind: 'too large' | 'wrong type' | 'empty' | 'no file' | 'unreadable' }

type Stored = {
  fileName: string
  storagePath: string
  sha256: string
  sizeBytes: number
  cut: boolean
}

/**
 * Takes the one file of a multipart body as a stream into the folder, under a random name, and
 * judges it once it lies there whole.
 */
export async function receiveFile(request: IncomingMessage, folder: string): Promise<Received> {
  const stored = await storedFrom(request, folder)
  if (stored === 'unreadable') return { kind: 'unreadable' }
  if (stored === null) return { kind: 'no file' }
  const judged = await judge(stored, folder)
  if (judged.kind !== 'received') await removeFile(folder, stored.storagePath)
  return judged
}

/** Removes a received file again, when it could not be recorded. */
export async function removeFile(folder: string, storagePath: string): Promise<void> {
  await rm(path.join(folder, storagePath), { force: true })
}

async function judge({ cut, ...stored }: Stored, folder: string): Promise<Received> {
  if (cut) return { kind: 'too large' }
  if (stored.sizeBytes === 0) return { kind: stored.fileName === 'file' ? 'no file' : 'empty' }
  const content = await readFile(path.join(folder, stored.storagePath))
  const mediaType = await mediaTypeOf(stored.fileName, content)
  if (mediaType === null) return { kind: 'wrong type' }
  return { kind: 'received', file: { ...stored, mediaType } }
}

async function storedFrom(
  request: IncomingMessage,
  folder: string,
): Promise<Stored | null | 'unreadable'> {
  const contentType = request.headers['content-type']
  if (contentType?.startsWith('multipart/form-data') !== true) return 'unreadable'
  const slot: { storing: Promise<Stored> | null } = { storing: null }
  try {
    const form = Busboy({
      headers: { ...request.headers, 'content-type': contentType },
      limits: { files: 1, fields: 10, fieldSize: 1_000, parts: 12, fileSize: MAX_FILE_BYTES },
    })
    form.on('file', (_field, stream, fileName) => {
      slot.storing = store(stream, { folder, fileName: cleanFileName(fileName) })
      slot.storing.catch(() => undefined)
    })
    await pipeline(request, form)
    return await slot.storing
  } catch {
    await forget(slot.storing, folder)
    return 'unreadable'
  }
}

/** A body that broke off: what came of it is removed. */
async function forget(storing: Promise<Stored> | null, folder: string): Promise<void> {
  const half = await storing?.catch(() => null)
  if (half !== null && half !== undefined) await removeFile(folder, half.storagePath)
}

async function store(
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
