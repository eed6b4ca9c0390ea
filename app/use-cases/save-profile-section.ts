import type { Answers } from '#db/answers-json.ts'
import { appendAudit } from '#db/audit.ts'
import { profileSection, writeProfileSection, type ProfileSection } from '#db/profiles.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { isSameSitting } from './same-sitting.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type SaveProfileInput = {
  organisationId: string
  section: string
  /** As typed: incomplete or wrong entries are kept too. */
  answers: Answers
  /** The version that the person saw; 0 if there was none. */
  seen: number
  actor: { id: string; role: CompanyRole }
}

export type SaveProfileResult =
  | { kind: 'saved'; version: number }
  /** Somebody saved in between; what they saved, to be compared with what was typed. */
  | { kind: 'conflict'; current: ProfileSection | null }

/** Saves one section of the company's profile; the trail has one row for each person and hour. */
export async function saveProfileSection(
  context: UseCaseContext,
  input: SaveProfileInput,
): Promise<SaveProfileResult> {
  const at = context.now()
  const { organisationId, section, answers, seen, actor } = input
  const saved = await inTransaction(context.db, async trx => {
    const change = { organisationId, section, answers, seen, by: actor.id, at }
    const before = await profileSection(trx, input)
    if (!(await writeProfileSection(trx, change))) return false
    if (isSameSitting(before, change)) return true
    await appendAudit(trx, {
      at,
      actorId: actor.id,
      actorRole: actor.role,
      action: 'profile.save',
      objectType: 'profile',
      objectId: `${organisationId}:${section}`,
      organisationId,
      requestId: context.requestId,
      detail: { version: seen + 1 },
    })
    return true
  })
  if (saved) return { kind: 'saved', version: seen + 1 }
  return { kind: 'conflict', current: await profileSection(context.db, input) }
}
