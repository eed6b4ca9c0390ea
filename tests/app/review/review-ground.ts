import type { AppLoadContext } from '@remix-run/node'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { State } from '#rules/procedure/states.ts'
import { createRegisterLookup } from '#app/company-register.ts'
import { usualLimits } from '#app/files/upload-limits.ts'
import { createLog } from '#app/log.ts'
import type { Reviewer } from '#app/review/reviewer.ts'
import { newId } from '#db/id.ts'
import { insertSubmission } from '#db/submissions.ts'
import type { Db } from '#db/transaction.ts'
import { aCaseIn, DISTRICT } from '#tests/support/cases.ts'
import { aStaffMember, NOON, type TestCompany } from '#tests/support/people.ts'

/** What the server gives to a loader, at noon of Monday 2026-11-23 in Beijing. */
export function aLoadContext(db: Db): AppLoadContext {
  return {
    db,
    config: {
      mode: 'demonstration',
      publicOrigin: 'https://portal.example',
      hasRegister: false,
      secrets: ['a secret of the tests, 32 bytes long or longer'],
    },
    now: () => NOON,
    today: () => NOON.slice(0, 10),
    requestId: newId(),
    nonce: 'nonce',
    log: createLog('info', { write: () => undefined }),
    clientAddress: '127.0.0.1',
    registerLookup: createRegisterLookup(null, 300),
    filesFolder: '/nowhere',
    clamdUrl: null,
    mailboxFolder: null,
    uploadLimits: usualLimits,
    takeBackSeconds: 60,
  }
}

export async function aReviewer(
  db: Db,
  role: StaffRole,
  { name = '李科长', districtCode = null }: { name?: string; districtCode?: string | null } = {},
): Promise<Reviewer> {
  const person = await aStaffMember(db, { role, name })
  return {
    kind: 'staff',
    role,
    districtCode,
    account: { ...person, language: 'zh-CN' },
    sessionId: newId(),
    scope: districtCode === null ? { kind: 'city' } : { kind: 'district', districtCode },
  }
}

type CaseOf = {
  company: TestCompany
  dueOn?: string | null
  assignedTo?: string | null
  since?: string
  district?: string
  programme?: string
}

/** A case of a programme of the rule book, resting in a state. */
export async function aRealCase(db: Db, state: State, about: CaseOf): Promise<string> {
  const id = await aCaseIn(db, state, { company: about.company, dueOn: about.dueOn ?? null })
  await db
    .updateTable('applications')
    .set({
      programme_version: about.programme ?? 'hnte',
      assigned_to: about.assignedTo ?? null,
      state_since: about.since ?? NOON,
      district_code: about.district ?? DISTRICT,
    })
    .where('id', '=', id)
    .execute()
  return id
}

/** A frozen version of the case with these answers about its people, and no files. */
export async function aVersion(
  db: Db,
  applicationId: string,
  { ordinal, people }: { ordinal: number; people: Record<string, string> },
): Promise<void> {
  await insertSubmission(db, {
    id: newId(),
    application_id: applicationId,
    ordinal,
    answers: JSON.stringify({ profile: { people }, application: {} }),
    facts: '{}',
    evidence: '[]',
    assessment: '{}',
    declaration: JSON.stringify({ version: '1', text: '以上内容真实。' }),
    rule_book: 'test',
    submitted_by: newId(),
    submitted_at: NOON,
  })
}

export function formOf(entries: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return form
}
