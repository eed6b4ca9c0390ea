import { finished } from 'node:stream/promises'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { attachmentById, type Attachment } from '#db/attachments.ts'
import { applicationById } from '#db/applications.ts'
import { fileScanOf, type Scanned } from '#db/file-scans.ts'
import { actorOfCookie, type Actor } from './access/actor.ts'
import { can } from './access/policy.ts'
import { scopeOf } from './access/scope.ts'
import type { PortalContext } from './context.ts'
import { MAX_FILE_BYTES, receiveFile, removeFile, type ReceivedFile } from './files/receive-file.ts'
import { scanFile } from './files/scan-file.ts'
import { sendFile } from './files/send-file.ts'
import { sendRefusal } from './http/refusal-page.ts'
import { paths } from './paths.ts'
import { recordAttachment, type EvidenceResult } from './use-cases/receive-evidence.ts'

type ContextOf = (request: Request, response: Response) => PortalContext

/** The other parts of the form, and its boundaries. */
const FORM_BYTES = 16_384

/** A body up to this size is read to its end before it is refused, so that the refusal is seen. */
const DRAINED_BYTES = 100 * 1024 * 1024

/** What became of an upload, as the evidence page reads it in `?result=`. */
export type UploadResult =
  | 'received'
  | 'wrong-type'
  | 'too-large'
  | 'empty'
  | 'no-file'
  | 'unreadable'
  | 'not-open'
  | 'unknown-paper'
  | 'too-many'
  | 'held'
  | 'waiting'

/** What the page says of a file that was recorded. */
function receivedAs(scanned: Scanned | null): UploadResult {
  if (scanned === null || scanned.state === 'clean') return 'received'
  return scanned.state === 'quarantined' ? 'held' : 'waiting'
}

const recorded = {
  'not open': 'not-open',
  'unknown paper': 'unknown-paper',
  'too many files': 'too-many',
} as const satisfies Record<Exclude<EvidenceResult['kind'], 'not found' | 'recorded'>, UploadResult>

/** Evidence files come and go here, outside Remix, since they are streams. */
export function evidenceFiles(contextOf: ContextOf): Router {
  const router = Router()
  router.post('/company/applications/:id/evidence/:document', upload(contextOf))
  router.get('/files/:id', download(contextOf))
  return router
}

function upload(contextOf: ContextOf): RequestHandler<{ id: string; document: string }> {
  return async (request, response, next) => {
    try {
      await takeIn(request, response, contextOf(request, response))
    } catch (error) {
      next(error)
    }
  }
}

async function takeIn(
  request: Request<{ id: string; document: string }>,
  response: Response,
  context: PortalContext,
): Promise<void> {
  const { id: applicationId, document: documentId } = request.params
  const actor = await actorOfCookie(request.headers.cookie ?? null, context)
  if (actor.kind === 'anonymous') {
    await drained(request)
    response.redirect(303, `${paths.login()}?redirectTo=${paths.evidence(applicationId)}`)
    return
  }
  const organisationId = actor.kind === 'company' ? actor.organisation.id : ''
  if (actor.kind !== 'company' || !can(actor, 'evidence.upload', { organisationId })) {
    await drained(request)
    sendRefusal(request, response, { status: 403, kind: 'forbidden' })
    return
  }
  const seen = await applicationById(context.db, { id: applicationId, scope: scopeOf(actor) })
  if (seen === null) {
    await drained(request)
    sendRefusal(request, response, { status: 404, kind: 'not found' })
    return
  }
  const back = (result: UploadResult) => {
    const query = new URLSearchParams({ result, document: documentId })
    response.redirect(303, `${paths.evidence(applicationId)}?${query.toString()}`)
  }
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > MAX_FILE_BYTES + FORM_BYTES) {
    await drained(request)
    // A browser that is still sending would not see where it is sent to.
    if (declared > DRAINED_BYTES) sendRefusal(request, response, { status: 413, kind: 'too large' })
    else back('too-large')
    return
  }
  const received = await receiveFile(request, context.filesFolder)
  if (received.kind !== 'received') {
    back(refusalCodes[received.kind])
    return
  }
  const scanned = await scanFile(context, received.file.storagePath)
  const input = { applicationId, documentId, organisationId, scanned }
  const result = await record(context, { ...input, file: received.file, actor })
  if (result.kind === 'not found')
    sendRefusal(request, response, { status: 404, kind: 'not found' })
  else back(result.kind === 'recorded' ? receivedAs(scanned) : recorded[result.kind])
}

const refusalCodes = {
  'too large': 'too-large',
  'wrong type': 'wrong-type',
  empty: 'empty',
  'no file': 'no-file',
  unreadable: 'unreadable',
} as const satisfies Record<string, UploadResult>

type Recording = {
  applicationId: string
  documentId: string
  organisationId: string
  file: ReceivedFile
  scanned: Scanned | null
  actor: Extract<Actor, { kind: 'company' }>
}

/** A file that could not be recorded does not stay. */
async function record(
  context: PortalContext,
  { file, actor, ...where }: Recording,
): Promise<EvidenceResult> {
  try {
    const by = { id: actor.account.id, role: actor.role }
    const result = await recordAttachment(context, { ...where, ...file, actor: by })
    if (result.kind !== 'recorded') await removeFile(context.filesFolder, file.storagePath)
    return result
  } catch (error) {
    await removeFile(context.filesFolder, file.storagePath)
    throw error
  }
}

/** Reads a body that is not wanted, as far as that is reasonable. */
async function drained(request: Request): Promise<void> {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (declared > DRAINED_BYTES || request.complete) return
  request.resume()
  await finished(request).catch(() => undefined)
}

function download(contextOf: ContextOf): RequestHandler<{ id: string }> {
  return async (request, response, next) => {
    try {
      await giveOut(request, response, contextOf(request, response))
    } catch (error) {
      next(error)
    }
  }
}

async function giveOut(
  request: Request<{ id: string }>,
  response: Response,
  context: PortalContext,
): Promise<void> {
  const actor = await actorOfCookie(request.headers.cookie ?? null, context)
  if (actor.kind === 'anonymous') {
    response.redirect(302, `${paths.login()}?redirectTo=${paths.file(request.params.id)}`)
    return
  }
  const found = await readableFile(context, actor, request.params.id)
  if (found === null) {
    sendRefusal(request, response, { status: 404, kind: 'not found' })
    return
  }
  const scan = await fileScanOf(context.db, found.storage_path)
  if (scan !== null && scan.state !== 'clean') {
    const kind = scan.state === 'waiting' ? 'file waits' : 'file held'
    sendRefusal(request, response, { status: 409, kind })
    return
  }
  const asImage = request.query['show'] === 'image'
  const sent = await sendFile(response, { folder: context.filesFolder, file: found, asImage })
  if (sent === 'sent') return
  context.log.error({ event: 'file damaged', attachment: found.id, problem: sent })
  if (response.headersSent) response.destroy()
  else sendRefusal(request, response, { status: 500, kind: 'file damaged' })
}

/** The record of a file that the actor may read; null for another's as for none. */
async function readableFile(
  { db }: PortalContext,
  actor: Actor,
  id: string,
): Promise<Attachment | null> {
  const scope = scopeOf(actor)
  if (scope === null) return null
  const found = await attachmentById(db, { id, scope })
  if (found === null) return null
  const seen = await applicationById(db, { id: found.application_id, scope })
  if (seen === null) return null
  const object = {
    organisationId: seen.organisation_id,
    districtCode: seen.district_code,
    state: seen.state,
  }
  return can(actor, 'file.read', object) ? found : null
}
