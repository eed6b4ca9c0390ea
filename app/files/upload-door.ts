import type { Scanned } from '#db/file-scans.ts'
import { actorOfCookie, type CompanyActor } from '../access/actor.ts'
import { can, type Action } from '../access/policy.ts'
import type { PortalContext } from '../context.ts'
import {
  DRAINED_BYTES,
  receiveFile,
  removeFile,
  type Received,
  type ReceivedFile,
  type TypedEntries,
} from './receive-file.ts'
import type { Room } from './room.ts'
import { scanFile } from './scan-file.ts'
import {
  drained,
  refuse,
  sendLimit,
  tell,
  toLogin,
  type Told,
  type Visit,
} from './upload-answer.ts'
import type { UploadOutcome, UploadRefusal, UploadTaken } from './upload-outcome.ts'

export type ScannedFile = ReceivedFile & { scanned: Scanned | null }

export type Recorded =
  | { kind: 'recorded' }
  | { kind: 'refused'; why: UploadRefusal; same?: string }
  | { kind: 'not found' }

/** A place where a company hands in a file: what it may bring, and what becomes of it. */
export type Door = Told & {
  room: Room
  /** What is wrong with what was typed beside the file. */
  faultIn?: (typed: TypedEntries) => UploadOutcome['entry'] | null
  /** Keeps the record of a file that lies there whole; unless it is recorded the file is removed. */
  record: (file: ScannedFile, typed: TypedEntries) => Promise<Recorded>
}

export type DoorPlace = {
  action: Action
  /** Null where there is nothing of that name for the company. */
  open: (context: PortalContext, actor: CompanyActor) => Promise<Door | null>
}

/** Takes one file through a door: who may, how much, of what kind, scanned, recorded, told. */
export async function takeUpload(visit: Visit, { action, open }: DoorPlace): Promise<void> {
  const { request, context } = visit
  const actor = await actorOfCookie(request.headers.cookie ?? null, context)
  const organisationId = actor.kind === 'company' ? actor.organisation.id : ''
  const mayEnter = actor.kind === 'company' && can(actor, action, { organisationId })
  const door = mayEnter ? await open(context, actor) : null
  if (door === null) {
    await drained(request)
    if (actor.kind === 'anonymous') toLogin(visit)
    else refuse(visit, mayEnter ? 'not found' : 'forbidden')
    return
  }
  const declared = Number(request.headers['content-length'] ?? 0)
  const received = declared > DRAINED_BYTES ? null : await receivedAt(visit, door)
  if (received === null) {
    sendLimit(visit, door.room)
    return
  }
  const outcome = await outcomeOf(visit, door, received)
  if (outcome === null) refuse(visit, 'not found')
  else tell(visit, door, { ...outcome, typed: received.typed })
}

/** Null for a body that does not end. */
async function receivedAt({ request, context }: Visit, { endings, room }: Door) {
  const receiving = { folder: context.filesFolder, endings, mostBytes: room.bytes }
  const received = await receiveFile(request, receiving)
  return received.kind === 'endless' ? null : received
}

type Ended = Exclude<Received, { kind: 'endless' }>

/** What became of the file, which stays only if it was recorded; null where its place is gone. */
async function outcomeOf(
  { context }: Visit,
  door: Door,
  received: Ended,
): Promise<UploadOutcome | null> {
  if (received.kind !== 'received')
    return { result: refusalAt(door, received.kind), file: received.name }
  const { file, typed } = received
  let isRecorded = false
  try {
    const entry = door.faultIn?.(typed) ?? null
    if (entry !== null) return { result: 'wrong-entry', entry, file: file.fileName }
    const scanned = await scanFile(context, file.storagePath)
    const recorded = await door.record({ ...file, scanned }, typed)
    isRecorded = recorded.kind === 'recorded'
    if (recorded.kind === 'not found') return null
    if (recorded.kind === 'recorded') return { result: takenAs(scanned), file: file.fileName }
    const { why, same } = recorded
    return { result: why, file: file.fileName, ...(same === undefined ? {} : { same }) }
  } finally {
    if (!isRecorded) await removeFile(context.filesFolder, file.storagePath)
  }
}

function refusalAt(door: Door, kind: Exclude<Ended['kind'], 'received'>): UploadRefusal {
  switch (kind) {
    case 'too large':
      return door.room.limit
    case 'no file':
      return 'no-file'
    default:
      return kind
  }
}

function takenAs(scanned: Scanned | null): UploadTaken {
  if (scanned === null || scanned.state === 'clean') return 'received'
  return scanned.state === 'quarantined' ? 'held' : 'waiting'
}
