import { applicationById } from '#db/applications.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { bytesOfCompany } from '#db/stored-files.ts'
import { scopeOf } from '../access/scope.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import type { NoPlace } from '../use-cases/place-for-file.ts'
import { recordAttachment } from '../use-cases/receive-evidence.ts'
import { acceptedEndings } from './file-kind.ts'
import { roomLeft } from './room.ts'
import type { DoorPlace, Recorded } from './upload-door.ts'
import type { UploadRefusal } from './upload-outcome.ts'

/** Where a file is handed in for a paper that an application asks for. */
export function evidencePlace({ id, document }: { id: string; document: string }): DoorPlace {
  return {
    action: 'evidence.upload',
    open: async (context, actor) => {
      const { db, uploadLimits } = context
      const application = await applicationById(db, { id, scope: scopeOf(actor) })
      if (application === null) return null
      const organisationId = actor.organisation.id
      const files = await attachmentsOf(db, id)
      return {
        about: { document },
        endings: caseProgramme({}, application).endings?.[document] ?? acceptedEndings,
        room: roomLeft(uploadLimits, {
          application: files.reduce((sum, file) => sum + file.size_bytes, 0),
          company: await bytesOfCompany(db, organisationId),
        }),
        record: async file => {
          const by = { id: actor.account.id, role: actor.role }
          const where = { applicationId: id, documentId: document, organisationId }
          const result = await recordAttachment(context, { ...file, ...where, actor: by })
          if (result.kind === 'recorded') return { kind: 'recorded' }
          return result.kind === 'no room'
            ? { kind: 'refused', why: 'company-bytes' }
            : refusedPlace(result)
        },
      }
    },
  }
}

/** What is said where an application has no place for a file. */
export function refusedPlace(no: NoPlace): Exclude<Recorded, { kind: 'recorded' }> {
  switch (no.kind) {
    case 'not found':
      return no
    case 'duplicate':
      return { kind: 'refused', why: 'duplicate', same: no.same }
    case 'full':
      return { kind: 'refused', why: no.of }
    default:
      return { kind: 'refused', why: noPlaceCodes[no.kind] }
  }
}

const noPlaceCodes = {
  'not open': 'not-open',
  'unknown paper': 'unknown-paper',
  'wrong ending': 'ending',
} as const satisfies Record<string, UploadRefusal>
