import type { Request, Response } from 'express'
import { attachmentById } from '#db/attachments.ts'
import { applicationById } from '#db/applications.ts'
import { companyPaperById } from '#db/company-papers.ts'
import { fileScanOf } from '#db/file-scans.ts'
import { storedFile } from '#db/stored-files.ts'
import { actorOfCookie, type Actor } from '../access/actor.ts'
import { can } from '../access/policy.ts'
import { scopeOf } from '../access/scope.ts'
import type { PortalContext } from '../context.ts'
import { sendRefusal } from '../http/refusal-page.ts'
import { paths } from '../paths.ts'
import { noteFileOpened } from '../use-cases/note-opening.ts'
import { checkStoredFile } from '../use-cases/check-stored-files.ts'
import { sendFile, type StoredFile } from './send-file.ts'

type Visit = { request: Request<{ id: string }>; response: Response; context: PortalContext }

/** Gives a file to whoever may read it, once it is found clean and whole. */
export async function giveOut({ request, response, context }: Visit): Promise<void> {
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
  const stored = await storedFile(context.db, found.storage_path)
  if (stored?.state === 'released') {
    sendRefusal(request, response, { status: 404, kind: 'not found' })
    return
  }
  const scan = await fileScanOf(context.db, found.storage_path)
  if (scan !== null && scan.state !== 'clean') {
    const kind = scan.state === 'waiting' ? 'file waits' : 'file held'
    sendRefusal(request, response, { status: 409, kind })
    return
  }
  if (actor.kind === 'staff' && actor.role === 'expert' && found.caseId !== null)
    await noteFileOpened(context, {
      file: found.id,
      applicationId: found.caseId,
      expert: actor.account.id,
    })
  const inPlace = request.query['show'] === 'inline'
  const sent = await sendFile(response, { folder: context.filesFolder, file: found, inPlace })
  if (sent === 'sent') return
  context.log.error({ event: 'file damaged', file: found.id, problem: sent })
  const { filesFolder } = context
  await checkStoredFile(context, { storagePath: found.storage_path, filesFolder })
  if (response.headersSent) response.destroy()
  else sendRefusal(request, response, { status: 500, kind: 'file damaged' })
}

/** `caseId` null for a paper of the library. */
type ReadableFile = StoredFile & { id: string; caseId: string | null }

/** What is kept under the id for the actor: handed in with a case, or in the company's library. */
async function readableFile(
  context: PortalContext,
  actor: Actor,
  id: string,
): Promise<ReadableFile | null> {
  return (await evidenceFile(context, actor, id)) ?? (await libraryFile(context, actor, id))
}

async function evidenceFile(
  { db }: PortalContext,
  actor: Actor,
  id: string,
): Promise<ReadableFile | null> {
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
  return can(actor, 'file.read', object) ? { ...found, caseId: seen.id } : null
}

async function libraryFile(
  { db }: PortalContext,
  actor: Actor,
  id: string,
): Promise<ReadableFile | null> {
  if (actor.kind !== 'company') return null
  const organisationId = actor.organisation.id
  if (!can(actor, 'library.read', { organisationId })) return null
  const found = await companyPaperById(db, { id, organisationId })
  return found === null ? null : { ...found, caseId: null }
}
