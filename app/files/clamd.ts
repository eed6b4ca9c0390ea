import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** What the scanner answered about a file; `no answer` also when it could not take the file. */
export type ScanAnswer = { kind: 'clean' } | { kind: 'found'; name: string } | { kind: 'no answer' }

const PATIENCE_MS = 30_000
/** An answer is a line; a neighbour that says more is not clamd. */
const LONGEST_ANSWER = 4_096

/**
 * Asks clamd about a file by its INSTREAM command: chunks that each begin with their length in four
 * bytes, and an empty one at the end. `url` is `tcp://host:port` or `unix:/path/of/socket`.
 */
export async function askClamd(
  url: string,
  file: string,
  patienceMs: number = PATIENCE_MS,
): Promise<ScanAnswer> {
  const socket = open(url)
  const timer = setTimeout(() => socket.destroy(), patienceMs)
  try {
    const answer = heard(socket)
    answer.catch(() => undefined)
    await connected(socket)
    socket.write('zINSTREAM\0')
    for await (const chunk of createReadStream(file)) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      await written(socket, Buffer.concat([length, bytes]))
    }
    await written(socket, Buffer.alloc(4))
    return meaningOf(await answer)
  } catch {
    return { kind: 'no answer' }
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

function open(url: string): Socket {
  if (url.startsWith('unix:')) return connect({ path: url.slice('unix:'.length) })
  const { hostname, port } = new URL(url)
  return connect({ host: hostname, port: Number(port) })
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed')))
  })
}

function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.destroyed) reject(new Error('closed'))
    socket.write(bytes, error => (error == null ? resolve() : reject(error)))
  })
}

function heard(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      text += part
      if (text.includes('\0') || text.length > LONGEST_ANSWER) resolve(text)
    })
    socket.once('end', () => resolve(text))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed')))
  })
}

/** Only a whole `stream: OK` is clean; whatever is not understood is no answer. */
function meaningOf(text: string): ScanAnswer {
  const line = text.replace(/\0.*$/s, '').trim()
  if (line === 'stream: OK') return { kind: 'clean' }
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1]
  return found === undefined ? { kind: 'no answer' } : { kind: 'found', name: found }
}
