import type { Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { PortalContext } from '../context.ts'
import { discardSchema, withdrawSchema } from '../forms/application-forms.ts'
import { readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { seenVersion } from '../merging/seen-entries.server.ts'
import { discardDraft, withdrawApplication } from '../use-cases/withdraw-application.ts'
import { ownApplication } from './case-file.server.ts'
import { refusalText } from './refusal-text.server.ts'

export type Ended =
  | { kind: 'ended'; id: string; wasDraft: boolean }
  | { kind: 'not found' }
  | { kind: 'wrong form'; issues: FormIssue[]; kept: Kept }
  | { kind: 'refused'; text: string; kept: Kept }

export type EndForm = {
  id: string | undefined
  actor: CompanyActor
  form: FormData
  entries: Readonly<Record<string, string>>
  language: Language
}

/** Discards a draft, or withdraws what was submitted, once the person has confirmed it. */
export async function endApplication(context: PortalContext, end: EndForm): Promise<Ended> {
  const { actor, form, entries, language } = end
  const organisationId = actor.organisation.id
  const application = await ownApplication(context.db, { id: end.id, organisationId })
  const wasDraft = application.state === 'draft'
  const read = wasDraft ? readForm(discardSchema, form) : readForm(withdrawSchema, form)
  if (!read.ok) return { kind: 'wrong form', issues: read.issues, kept: read.kept }
  const input = {
    applicationId: application.id,
    organisationId,
    expectedVersion: seenVersion(entries),
    actor: { id: actor.account.id, role: actor.role },
  }
  const result = wasDraft
    ? await discardDraft(context, input)
    : await withdrawApplication(context, { ...input, reason: entries['reason'] ?? '' })
  if (result.kind === 'moved') return { kind: 'ended', id: application.id, wasDraft }
  if (result.kind === 'not found') return result
  return { kind: 'refused', text: refusalText(result, language), kept: entries }
}
