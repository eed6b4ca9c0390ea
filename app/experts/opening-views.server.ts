import { accountNames } from '#db/accounts.ts'
import { attachmentsOf } from '#db/attachments.ts'
import { openingsOf } from '#db/panel-openings.ts'
import type { Db } from '#db/transaction.ts'
import { formatInstant } from '../words/format.ts'

const SHOWN = 100

/** Who of the experts opened the case or a file of it, and when; the latest first. */
export async function openingViews(db: Db, applicationId: string) {
  const openings = await openingsOf(db, applicationId, { limit: SHOWN })
  const names = await accountNames(
    db,
    openings.flatMap(({ by }) => by ?? []),
  )
  const files = new Map(
    openings.some(({ file }) => file !== null)
      ? (await attachmentsOf(db, applicationId)).map(each => [each.id, each.file_name])
      : [],
  )
  return openings.map(({ id, at, by, file }) => ({
    id,
    at: formatInstant(at),
    name: names.get(by ?? '') ?? '',
    /** Null where the case itself was opened. */
    file: file === null ? null : (files.get(file) ?? file),
  }))
}

export type OpeningView = Awaited<ReturnType<typeof openingViews>>[number]
