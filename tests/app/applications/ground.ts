import { caseFile, type CaseFile } from '#app/applications/case-file.server.ts'
import { partNamed, type Part } from '#app/applications/parts.server.ts'
import { savePart, type SavePartResult } from '#app/applications/save-part.server.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import type { Db } from '#db/transaction.ts'
import { aCompany, NOON, type TestCompany } from '../../support/people.ts'

export const TODAY = '2026-11-23'

export type Ground = { company: TestCompany; id: string }

export function contextOf(db: Db) {
  return { db, now: () => NOON, today: () => TODAY, requestId: 'request' }
}

export function saverOf(company: TestCompany) {
  return {
    organisation: { id: company.id },
    account: { id: company.owner.id },
    role: company.owner.role,
  }
}

/** A company with a gazelle application that it has just begun. */
export async function aDraft(db: Db): Promise<Ground> {
  const company = await aCompany(db)
  const actor = { id: company.owner.id, role: company.owner.role }
  const begun = await beginApplication(contextOf(db), {
    organisationId: company.id,
    programmeVersion: 'gazelle',
    actor,
  })
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  return { company, id: begun.id }
}

export function fileOf(db: Db, { company, id }: Ground): Promise<CaseFile> {
  return caseFile(db, { id, organisationId: company.id, day: TODAY })
}

export function partOf(file: CaseFile, name: string): Part {
  const part = partNamed(file.programme, name)
  if (part === null) throw new Error(`no part ${name}`)
  return part
}

type Typed = Record<string, string>

/** Saves a part as its form would, over the version given. */
export async function saved(
  db: Db,
  ground: Ground,
  { part, version, ...form }: { part: string; version: number; typed: Typed; tick?: boolean },
): Promise<SavePartResult> {
  const file = await fileOf(db, ground)
  return savePart(contextOf(db), {
    actor: saverOf(ground.company),
    file,
    part: partOf(file, part),
    entries: { ...form.typed, version: String(version) },
    tick: form.tick === undefined ? 'keep' : form.tick ? 'give' : 'take away',
  })
}
