import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chanceFrom } from '#app/demonstration/random.ts'
import { foundCity, type City } from '#app/demonstration/found-city.ts'
import type { SampleHistory } from '#app/demonstration/histories.ts'
import { play, type Stage } from '#app/demonstration/play.ts'
import { writeSamplePaper } from '#app/demonstration/sample-paper.ts'
import { createLog } from '#app/log.ts'
import { planRound } from '#app/use-cases/save-round.ts'
import { publishRound } from '#app/use-cases/publish-round.ts'
import type { UseCaseContext } from '#app/use-cases/use-case-context.ts'
import { startWorker, type Worker } from '#app/worker.ts'
import { applicationById, type Application } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { createMailer } from '#emails/mailer.ts'
import { firstSettings } from '#rules/procedure/settings.ts'
import type { State } from '#rules/procedure/states.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { versionOn } from '#rules/programmes/index.ts'
import { openPostOffice, type PostOffice } from '../../support/post-office.ts'

/** The programme of the round: decided by the city, with experts and a public notice. */
export const FAMILY = 'transplant-city-attack'
export const scope = { kind: 'everything' } as const

const PATIENCE_MS = 30_000

/** A city with its people, a real worker and a real post office, and a clock that is set by hand. */
export type Town = {
  context: UseCaseContext
  city: City
  post: PostOffice
  /** Sets the clock to an instant of Beijing such as `2026-09-14 09:30`. */
  setClock: (beijing: string) => void
  /** Plays an event of the sample company of that place through the portal's own use cases. */
  act: (company: number, event: ApplicationEvent | 'begin', ready?: boolean) => Promise<void>
  caseOf: (company: number) => Promise<Application>
  /** Waits until the worker has brought the company's case into a state. */
  until: (company: number, state: State) => Promise<void>
  staff: (key: string) => {
    id: string
    role: 'case_officer' | 'chief' | 'head'
    districtCode: null
  }
  close: () => Promise<void>
}

export async function openTown(db: Db): Promise<Town> {
  const clock = { now: '2026-09-10T01:00:00.000Z' }
  const folder = await mkdtemp(path.join(tmpdir(), 'round-'))
  const chance = chanceFrom(12)
  const city = await foundCity(db, {
    chance,
    today: '2026-09-10',
    foundedAt: '2026-09-01T01:00:00.000Z',
    passwordHash: 'nobody signs in here',
  })
  const stage: Stage = {
    city,
    chance,
    paper: await writeSamplePaper(folder, 'Fictitious sample'),
    betterPaper: await writeSamplePaper(folder, 'Fictitious sample, better'),
  }
  const context: UseCaseContext = {
    db,
    now: () => clock.now,
    requestId: newId(),
    takeBackSeconds: 60,
  }
  const post = await openPostOffice()
  const worker = startTownWorker(context, post)
  const histories = new Map<number, SampleHistory>()
  const begun = new Map<SampleHistory, string>()
  const caseOf = async (company: number) => {
    const history = histories.get(company)
    const id = history === undefined ? undefined : begun.get(history)
    const found = id === undefined ? null : await applicationById(db, { id, scope })
    if (found === null) throw new Error(`company ${company} has no case`)
    return found
  }
  return {
    context,
    city,
    post,
    setClock: beijing => {
      clock.now = new Date(`${beijing.replace(' ', 'T')}:00+08:00`).toISOString()
    },
    act: async (company, event, ready = true) => {
      const history = histories.get(company) ?? {
        company,
        programme: FAMILY,
        begunDaysAgo: 0,
        acts: [],
      }
      histories.set(company, history)
      await play(context, stage, { at: clock.now, history, event, ready }, begun)
    },
    caseOf,
    until: (company, state) => waitFor(async () => (await caseOf(company)).state === state),
    staff: key => {
      const person = city.staff.get(key)
      if (person === undefined) throw new Error(`nobody is ${key}`)
      return { id: person.accountId, role: roleOf(key), districtCode: null }
    },
    close: async () => {
      await worker.stop()
      await post.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function roleOf(key: string): 'case_officer' | 'chief' | 'head' {
  return key === 'chief' || key === 'head' ? key : 'case_officer'
}

function startTownWorker({ db, now }: UseCaseContext, post: PostOffice): Worker {
  return startWorker({
    db,
    now,
    mailer: createMailer({ from: 'noreply@portal.invalid', smtpUrl: post.url }),
    origin: 'https://portal.example',
    secrets: ['a secret of the tests, 32 bytes long or longer'],
    log: createLog('silent'),
    everyMs: { mail: 50, seal: 500, lapse: 100 },
  })
}

/** @throws {Error} if it does not come to be within half a minute. */
export async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error('it did not come to be')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Plans and publishes the round, open from 14 to 21 September at half past five. */
export async function openRound(town: Town): Promise<void> {
  const programme = versionOn(FAMILY, '2026-09-14')
  if (programme === null) throw new Error(`${FAMILY} is not in force`)
  const actor = town.staff('chief')
  const id = await planRound(town.context, {
    clonedFrom: null,
    actor,
    edit: {
      programme_id: FAMILY,
      programme_version: programme.id,
      name_zh: '2026 年度第一批',
      name_en: 'First round of 2026',
      opens_at: '2026-09-14T01:00:00.000Z',
      closes_at: '2026-09-21T09:30:00.000Z',
      grace_minutes: 0,
      settings: {
        ...firstSettings(programme),
        districtStep: true,
        experts: { asked: 5, aggregation: 'trimmed', blind: true },
        notice: { days: 5, counted: 'working' },
        validityYears: 3,
      },
    },
  })
  const published = await publishRound(town.context, { id, version: 0, actor })
  if (published.kind !== 'done') throw new Error(JSON.stringify(published))
}
