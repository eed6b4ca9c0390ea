import { sealAudit } from '#db/audit-chain.ts'
import { newId } from '#db/id.ts'
import { forgetIdempotencyKeys } from '#db/idempotency.ts'
import type { Mail } from '#db/outbox.ts'
import { forgetPresences } from '#db/presences.ts'
import type { Db } from '#db/transaction.ts'
import type { Mailer } from '#emails/mailer.ts'
import type { Log } from './log.ts'
import { relayOutbox } from './outbox/relay.ts'
import { stillStands } from './outbox/still-stands.ts'
import { unsubscribePathOf } from './outbox/unsubscribe.ts'
import type { Scanning } from './files/scan-file.ts'
import { periodically } from './periodically.ts'
import { lately } from './presence/seen-lately.ts'
import { checkStoredFiles } from './use-cases/check-stored-files.ts'
import { closeRounds } from './use-cases/close-rounds.ts'
import { concludeNotices } from './use-cases/conclude-notices.ts'
import { expireRecognitions } from './use-cases/expire-recognitions.ts'
import { issueCertificates } from './use-cases/issue-certificates.ts'
import { lapseOverdue } from './use-cases/lapse-overdue.ts'
import { tellWhatHelps } from './use-cases/tell-what-helps.ts'
import { scanWaiting } from './use-cases/scan-waiting.ts'
import { recountDues } from './use-cases/recount-due.ts'
import { walkFiles } from './use-cases/walk-files.ts'
import { remindOfExpiry } from './use-cases/remind-of-expiry.ts'

export type WorkerParts = {
  db: Db
  mailer: Mailer
  /** The instant, ISO. */
  now: () => string
  /** Where the links in mails lead. */
  origin: string
  /** Sign the links that switch kinds of mail off. */
  secrets: readonly string[]
  /** Left out where no files are kept. */
  scanning?: Scanning
  log: Pick<Log, 'error' | 'info'>
  /** How long a decision can be taken back, in seconds; a minute if not given. */
  takeBackSeconds?: number
  /** Pauses between two runs, in milliseconds. */
  everyMs?: { mail: number; seal: number; lapse: number; check?: number }
}

export type Worker = {
  /** Ends after what has begun is done; leases that are left run out by themselves. */
  stop: () => Promise<void>
}

const EVERY_MS = { mail: 2_000, seal: 15_000, lapse: 60_000, check: 10_000 }
const REMIND_MS = 300_000
const KEYS_KEPT_MS = 30 * 86_400_000

/**
 * What happens without anybody's click: mails leave, due days become certain, overdue corrections
 * lapse, notices end, rounds close, certificates are issued and run out, stored files are checked, the
 * audit trail is sealed.
 * Any number of workers may run at once.
 */
export function startWorker(parts: WorkerParts): Worker {
  const { db, mailer, now, log } = parts
  const every = { ...EVERY_MS, ...parts.everyMs }
  const report = (task: string) => (error: unknown) =>
    log.error({ task, err: error }, 'task failed')
  const relay = {
    ...parts,
    stillStands: (mail: Mail) => stillStands(db, mail),
    unsubscribePath: (mail: Mail) => unsubscribePathOf(mail, parts.secrets),
  }
  const tasks = [
    periodically(every.mail, () => relayOutbox(relay), report('mail')),
    periodically(every.seal, () => sealAudit(db), report('seal')),
    periodically(
      every.lapse,
      async () => {
        const { takeBackSeconds } = parts
        const context = {
          db,
          now,
          requestId: newId(),
          ...(takeBackSeconds === undefined ? {} : { takeBackSeconds }),
        }
        await recountDues(context)
        await lapseOverdue(context)
        await closeRounds(context)
        await concludeNotices(context)
        await issueCertificates(context)
        await expireRecognitions(context)
        await remindOfExpiry(context)
        if (parts.scanning !== undefined) await scanWaiting(context, parts.scanning)
        const before = new Date(Date.parse(now()) - KEYS_KEPT_MS).toISOString()
        await forgetIdempotencyKeys(db, before)
        await forgetPresences(db, lately(now()))
      },
      report('lapse'),
    ),
    periodically(
      every.check,
      async () => {
        if (parts.scanning === undefined) return
        const { filesFolder } = parts.scanning
        const context = { db, now, requestId: newId() }
        await walkFiles({ ...context, filesFolder })
        const read = await checkStoredFiles(context, filesFolder)
        if (read > 0) log.info({ event: 'files checked', files: read })
      },
      report('check'),
    ),
    periodically(REMIND_MS, () => tellWhatHelps({ db, now, requestId: newId() }), report('remind')),
  ]
  return {
    stop: async () => {
      await Promise.all(tasks.map(task => task.stop()))
      mailer.close()
    },
  }
}
