import { bytesOfCompany } from '#db/stored-files.ts'
import { readPaperSaid } from '../forms/library-forms.ts'
import { receiveCompanyPaper } from '../use-cases/receive-company-paper.ts'
import { acceptedEndings } from './file-kind.ts'
import { roomLeft } from './room.ts'
import type { DoorPlace } from './upload-door.ts'

/** Where a paper is put into the company's library. */
export const libraryPlace: DoorPlace = {
  action: 'library.edit',
  open: async (context, actor) => {
    const organisationId = actor.organisation.id
    const company = await bytesOfCompany(context.db, organisationId)
    return {
      about: {},
      endings: acceptedEndings,
      room: roomLeft(context.uploadLimits, { application: null, company }),
      faultIn: typed => {
        const said = readPaperSaid(typed)
        return said.ok ? null : said.issue
      },
      record: async (file, typed) => {
        const said = readPaperSaid(typed)
        if (!said.ok) return { kind: 'refused', why: 'wrong-entry' }
        const by = { id: actor.account.id, role: actor.role }
        const paper = { ...file, organisationId, said: said.value, actor: by }
        const result = await receiveCompanyPaper(context, paper)
        switch (result.kind) {
          case 'recorded':
            return { kind: 'recorded' }
          case 'no room':
            return { kind: 'refused', why: 'company-bytes' }
          case 'library full':
            return { kind: 'refused', why: 'library-full' }
          case 'duplicate':
            return { kind: 'refused', why: 'duplicate', same: result.same }
        }
      },
    }
  },
}
