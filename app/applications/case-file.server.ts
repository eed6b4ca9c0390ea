import { sectionsOf, type ApplicationSection } from '#db/application-sections.ts'
import { applicationById, type Application } from '#db/applications.ts'
import { attachmentsOf, type Attachment } from '#db/attachments.ts'
import { scanStatesOf } from '#db/file-scans.ts'
import type { FileScanState } from '#db/schema-evidence.ts'
import { openCorrectionNotice, type CorrectionNotice } from '#db/correction-notices.ts'
import type { Db } from '#db/transaction.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { notFound } from '../access/require.ts'
import { readEntries, type ReadEntries } from '../profile/entries.server.ts'
import { readProfile, type Profile } from '../profile/profile-view.server.ts'
import { correctionDraftSection, isCorrectionDraft } from '../use-cases/save-correction-draft.ts'
import { programmeOf } from './programme-of.server.ts'

/** Everything the company sees of one application as it stands now. */
export type CaseFile = {
  readonly application: Application
  readonly programme: Programme
  readonly profile: Profile
  readonly sections: readonly ApplicationSection[]
  readonly files: readonly Attachment[]
  /** What the scanner said of the files, by where they lie; none where nothing was scanned. */
  readonly scans: ReadonlyMap<string, FileScanState>
  /** The correction that waits for the company, or null. */
  readonly notice: CorrectionNotice | null
  /** What was written so far to the items of the notice, by field; null before the first word. */
  readonly draft: ApplicationSection | null
  /** Profile and own sections together, read as facts of the day. */
  readonly read: ReadEntries
}

/** @throws {Response} 404 if the organisation has no such application. */
export async function caseFile(
  db: Db,
  key: { id: string | undefined; organisationId: string; day: string },
): Promise<CaseFile> {
  const application = await ownApplication(db, key)
  const profile = await readProfile(db, key.organisationId, key.day)
  const saved = await sectionsOf(db, application.id)
  const sections = saved.filter(each => !isCorrectionDraft(each))
  const own = Object.fromEntries(sections.flatMap(each => Object.entries(each.answers)))
  const isCorrecting = application.state === 'correction_requested'
  const notice = isCorrecting ? await openCorrectionNotice(db, application.id) : null
  const draft = saved.find(
    each => notice !== null && each.section === correctionDraftSection(notice),
  )
  const files = await attachmentsOf(db, application.id)
  return {
    application,
    programme: programmeOf(application),
    profile,
    sections,
    files,
    scans: await scanStatesOf(
      db,
      files.map(each => each.storage_path),
    ),
    notice,
    draft: draft ?? null,
    read: readEntries({ ...own, ...profile.read.typed }, key.day),
  }
}

/** @throws {Response} 404 if the organisation has no such application. */
export async function ownApplication(
  db: Db,
  { id, organisationId }: { id: string | undefined; organisationId: string },
): Promise<Application> {
  const scope = { kind: 'organisation', organisationId } as const
  const application = id === undefined ? null : await applicationById(db, { id, scope })
  if (application === null) throw notFound()
  return application
}
