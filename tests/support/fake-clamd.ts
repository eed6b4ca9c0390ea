import { createServer, type Socket } from 'node:net'

/** A neighbour that speaks clamd's INSTREAM, with one signature: the EICAR test string. */
export type FakeClamd = {
  url: string
  /** `silent` takes the stream and never answers; `garbled` answers something else. */
  mood: { now: 'answering' | 'silent' | 'garbled' }
  /** Whole streams received. */
  streams: Buffer[]
  stop: () => Promise<void>
}

/** The industry's harmless test string, in two parts so that no scanner takes this file for it. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('')

const COMMAND = 'zINSTREAM\0'

export async function startFakeClamd(port = 0): Promise<FakeClamd> {
  const mood: FakeClamd['mood'] = { now: 'answering' }
  const streams: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', bytes => {
      received = Buffer.concat([received, Buffer.from(bytes)])
      const stream = wholeStream(received)
      if (stream === null) return
      streams.push(stream)
      if (mood.now === 'silent') return
      const found = stream.includes(EICAR)
      const said = found ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
      socket.end(mood.now === 'garbled' ? 'stream: OKAY\0' : `${said}\0`)
    })
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `tcp://127.0.0.1:${at}`,
    mood,
    streams,
    stop: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** The stream once its empty chunk has come, put together from its chunks. */
function wholeStream(received: Buffer): Buffer | null {
  if (!received.toString('latin1').startsWith(COMMAND)) return null
  const parts: Buffer[] = []
  let at = COMMAND.length
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
