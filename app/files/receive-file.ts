import { readFile, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { takingTurns } from '../access/taking-turns.ts'
import { cleanFileName } from './clean-name.ts'
import { judgeFile, type FileFault } from './file-kind.ts'
import { storeStream, type Stored } from './store-stream.ts'

export type ReceivedFile = Omit<Stored, 'cut'> & { mediaType: string }

/** What was typed beside the file. */
export type TypedEntries = Readonly<Record<string, string>>

/** `name` is the file's, cleaned; empty where no file came. */
type Came = { name: string; typed: TypedEntries }

/** On any refusal no file is left. `endless`: it was not read to its end, so nobody hears more. */
export type Received =
  | { kind: 'received'; file: ReceivedFile; typed: TypedEntries }
  | ({ kind: FileFault | 'too large' | 'empty' | 'no file' | 'unreadable' } & Came)
  | { kind: 'endless' }

export type Receiving = {
  folder: string
  /** Endings of names that are taken here. */
  endings: readonly string[]
  /** Bytes that may still come. */
  mostBytes: number
}

/** A body up to this size is read to its end before it is refused, so that the refusal is seen. */
export const DRAINED_BYTES = 100 * 1024 * 1024

/** Typed entries, of which a note of 500 Han characters is the longest. */
const ENTRY_BYTES = 2_000

/** A file is judged in memory, so few are at a time. */
const inTurn = takingTurns({ atOnce: 2, waiting: 200 })

class Endless extends Error {
  override name = 'Endless'
}

/**
 * Takes the one file of a multipart body as a stream into the folder, under a random name, and
 * judges it once it lies there whole. Memory stays flat whatever is sent.
 */
export async function receiveFile(
  request: IncomingMessage,
  receiving: Receiving,
): Promise<Received> {
  const { stored, typed, failure } = await storedFrom(request, receiving)
  const came = { name: stored?.fileName ?? '', typed }
  if (failure === 'endless') return { kind: 'endless' }
  if (failure !== null) return { kind: 'unreadable', ...came }
  if (stored === null) return { kind: 'no file', ...came }
  const judgement = await judged(stored, receiving)
  if (judgement.kind === 'sound') {
    const { fileName, storagePath, sha256, sizeBytes } = stored
    const { mediaType } = judgement
    const file = { fileName, storagePath, sha256, sizeBytes, mediaType }
    return { kind: 'received', file, typed }
  }
  await removeFile(receiving.folder, stored.storagePath)
  return { kind: judgement.kind, ...came }
}

/** Removes a received file again, when it could not be recorded. */
export async function removeFile(folder: string, storagePath: string): Promise<void> {
  await rm(path.join(folder, storagePath), { force: true })
}

type Judgement =
  { kind: 'sound'; mediaType: string } | { kind: FileFault | 'too large' | 'empty' | 'no file' }

async function judged(
  { cut, sizeBytes, fileName, storagePath }: Stored,
  { folder, endings }: Receiving,
): Promise<Judgement> {
  if (cut) return { kind: 'too large' }
  if (sizeBytes === 0) return { kind: fileName === 'file' ? 'no file' : 'empty' }
  const answer = await inTurn(async () =>
    judgeFile(fileName, await readFile(path.join(folder, storagePath)), endings),
  )
  return answer.kind === 'sound' ? answer : { kind: answer.fault }
}

type Body = {
  stored: Stored | null
  typed: Record<string, string>
  failure: 'endless' | 'unreadable' | null
}

async function storedFrom(
  request: IncomingMessage,
  { folder, mostBytes }: Receiving,
): Promise<Body> {
  const contentType = request.headers['content-type']
  const typed: Record<string, string> = {}
  if (contentType?.startsWith('multipart/form-data') !== true)
    return { stored: null, typed, failure: 'unreadable' }
  const slot: { coming: Readable | null; storing: Promise<Stored> | null } = {
    coming: null,
    storing: null,
  }
  try {
    const form = Busboy({
      headers: { ...request.headers, 'content-type': contentType },
      limits: { files: 1, fields: 10, fieldSize: ENTRY_BYTES, parts: 12, fileSize: mostBytes },
    })
    form.on('field', (name, value) => (typed[name] = value))
    form.on('file', (_field, stream, fileName) => {
      slot.coming = stream
      slot.storing = storeStream(stream, { folder, fileName: cleanFileName(fileName) })
      slot.storing.catch(() => undefined)
    })
    await pipeline(bodyUpTo(request, DRAINED_BYTES), form)
    return { stored: await slot.storing, typed, failure: null }
  } catch (error) {
    // The form breaks off without a word to the file that it was reading.
    slot.coming?.destroy(new Error('The body broke off.'))
    await forget(slot.storing, folder)
    return { stored: null, typed, failure: error instanceof Endless ? 'endless' : 'unreadable' }
  }
}

/** The body up to so many bytes; breaks off at the next one, and leaves the request to be answered. */
async function* bodyUpTo(request: IncomingMessage, mostBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const chunk = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
    bytes += chunk.length
    if (bytes > mostBytes) throw new Endless('The body does not end.')
    yield chunk
  }
}

/** A body that broke off: what came of it is removed. */
async function forget(storing: Promise<Stored> | null, folder: string): Promise<void> {
  const half = await storing?.catch(() => null)
  if (half !== null && half !== undefined) await removeFile(folder, half.storagePath)
}
