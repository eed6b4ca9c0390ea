import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createLog } from '#app/log.ts'
import { periodically } from '#app/periodically.ts'
import { startWorker } from '#app/worker.ts'
import { verifyChain } from '#db/audit-chain.ts'
import { createMailer } from '#emails/mailer.ts'
import { aCaseIn } from '../support/cases.ts'
import { onEachDatabase } from '../support/database-suite.ts'
import { aCompany } from '../support/people.ts'
import { programmes } from '#rules/programmes/index.ts'

const NEXT_DAY = '2026-11-23T16:00:00.000Z'

onEachDatabase(open => {
  test('the worker lapses what is overdue, mails it, and seals the trail, without anybody’s click', async () => {
    const db = open()
    const folder = await mkdtemp(join(tmpdir(), 'portal-worker-'))
    const company = await aCompany(db)
    const id = await aCaseIn(db, 'correction_requested', { company, dueOn: '2026-11-23' })
    const programme_version = programmes[0]?.id ?? ''
    await db.updateTable('applications').set({ programme_version }).where('id', '=', id).execute()
    const worker = startWorker({
      db,
      mailer: createMailer({ from: 'portal@example.gov.cn', mailboxFolder: folder }),
      now: () => NEXT_DAY,
      origin: 'http://localhost:3000',
      secrets: ['a secret of the tests'],
      log: createLog('silent'),
      everyMs: { mail: 10, seal: 10, lapse: 10 },
    })
    await vi.waitFor(
      async () => {
        expect(await readdir(folder)).toHaveLength(1)
        expect(await verifyChain(db)).toMatchObject({ intact: true, sealed: 1 })
      },
      { timeout: 15_000 },
    )
    await worker.stop()
    await rm(folder, { recursive: true })
  })
})

test('a task goes on after an error, and stopping waits for what has begun', async () => {
  const errors: unknown[] = []
  let runs = 0
  let isRunning = false
  const task = periodically(
    1,
    async () => {
      runs += 1
      if (runs === 1) throw new Error('once')
      isRunning = true
      await new Promise(resolve => setTimeout(resolve, 20))
      isRunning = false
    },
    error => errors.push(error),
  )
  await vi.waitFor(() => expect(isRunning).toBe(true))
  await task.stop()
  expect(isRunning).toBe(false)
  expect(errors).toHaveLength(1)
  const ended = runs
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(runs).toBe(ended)
})
