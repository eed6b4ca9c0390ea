import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { askClamd } from '#app/files/clamd.ts'
import { EICAR, startFakeClamd, type FakeClamd } from '#tests/support/fake-clamd.ts'

const open: { clamd: FakeClamd | null; folder: string | null } = { clamd: null, folder: null }

afterEach(async () => {
  await open.clamd?.stop()
  if (open.folder !== null) await rm(open.folder, { recursive: true })
  open.clamd = null
  open.folder = null
})

async function ground(content: Buffer | string) {
  const clamd = await startFakeClamd()
  const folder = await mkdtemp(path.join(tmpdir(), 'scan-'))
  open.clamd = clamd
  open.folder = folder
  const file = path.join(folder, 'file')
  await writeFile(file, content)
  return { clamd, file }
}

test('a file of 300,000 bytes arrives at the scanner whole, in chunks, and is clean', async () => {
  const content = Buffer.alloc(300_000, 'abc')
  const { clamd, file } = await ground(content)
  expect(await askClamd(clamd.url, file)).toEqual({ kind: 'clean' })
  expect(clamd.streams[0]?.equals(content)).toBe(true)
})

test('the EICAR test string is found, by the scanner’s name for it', async () => {
  const { clamd, file } = await ground(`before ${EICAR} after`)
  expect(await askClamd(clamd.url, file)).toEqual({ kind: 'found', name: 'Eicar-Test-Signature' })
})

test('an answer that is not clamd’s, none at all, and nobody there are all no answer, never clean', async () => {
  const { clamd, file } = await ground('text')
  clamd.mood.now = 'garbled'
  expect(await askClamd(clamd.url, file)).toEqual({ kind: 'no answer' })
  clamd.mood.now = 'silent'
  expect(await askClamd(clamd.url, file, 200)).toEqual({ kind: 'no answer' })
  await clamd.stop()
  expect(await askClamd(clamd.url, file)).toEqual({ kind: 'no answer' })
})

test('a scanner behind a unix socket is asked as well', async () => {
  const { file } = await ground('text')
  const place = path.join(open.folder ?? '', 'clamd.ctl')
  const server = createServer(socket => {
    socket.on('data', bytes => {
      if (bytes.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0')
    })
  })
  await new Promise<void>(resolve => server.listen(place, resolve))
  expect(await askClamd(`unix:${place}`, file)).toEqual({ kind: 'clean' })
  await new Promise(resolve => server.close(resolve))
})
