import { parametersOn } from '#db/parameter-settings.ts'
import type { Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import { ownBar } from '../certificates/own-bar.server.ts'
import type { PortalContext } from '../context.ts'
import { seenVersion } from '../merging/seen-entries.server.ts'
import type { MoveResult } from '../use-cases/move-application.ts'
import { submitApplication } from '../use-cases/submit-application.ts'
import { applicationWords } from '../words/application.ts'
import { caseFile } from './case-file.server.ts'
import { declarationIn } from './declaration.ts'
import { judgeBy } from './judge.server.ts'
import { partsOf } from './parts.server.ts'
import { obstacles } from './readiness.server.ts'
import { shutText } from '../rounds/shut-text.server.ts'
import { refusalText } from './refusal-text.server.ts'

export type SubmitForm = {
  id: string | undefined
  actor: CompanyActor
  entries: Readonly<Record<string, string>>
  language: Language
}

export type Submitted =
  | { kind: 'submitted'; id: string }
  | { kind: 'not found' }
  | {
      kind: 'refused'
      status: 400 | 409 | 422
      /** Why, or null where the form itself says it. */
      text: string | null
      agreed: boolean
      /** The form's key, to be sent again with it. */
      key: string
    }

/** Submits what stands now, once for each form that was shown. */
export async function submitDraft(context: PortalContext, form: SubmitForm): Promise<Submitted> {
  const { actor, entries, language } = form
  const organisationId = actor.organisation.id
  const file = await caseFile(context.db, { id: form.id, organisationId, day: context.today() })
  const words = applicationWords[language]
  const agreed = entries['agree'] === 'yes'
  const refused = (status: 400 | 409 | 422, text: string | null) => ({
    kind: 'refused' as const,
    status,
    text,
    agreed,
    key: entries['key'] ?? '',
  })
  const { id, state } = file.application
  const isDraft = state === 'draft'
  if (isDraft && obstacles(file, { language, verified: actor.verified }).length > 0)
    return refused(422, words.cannotSubmit)
  if (isDraft && !agreed) return refused(400, null)
  if ((entries['key'] ?? '') === '') return refused(400, words.refusals.notAllowed)
  const day = context.today()
  const result = await submitApplication(context, {
    applicationId: id,
    organisationId,
    expectedVersion: seenVersion(entries),
    key: entries['key'] ?? '',
    actor: { id: actor.account.id, role: actor.role },
    declaration: agreed ? declarationIn(language) : null,
    requiredSections: partsOf(file.programme).map(part => part.name),
    judge: judgeBy(file.programme, { day, overrides: await parametersOn(context.db, day) }),
  })
  switch (result.kind) {
    case 'moved':
      return { kind: 'submitted', id }
    case 'not found':
      return { kind: 'not found' }
    case 'incomplete':
      return refused(422, words.cannotSubmit)
    case 'shut':
      return refused(409, shutText(result, language))
    case 'key used for something else':
      return refused(422, words.refusals.otherContent)
    case 'lost':
      // A second form of a draft that is submitted already leads to its receipt.
      return result.state === 'submitted'
        ? { kind: 'submitted', id }
        : refused(409, refusalText(result, language))
    case 'refused': {
      const { programme_id: family } = file.application
      const bar = isBar(result.reason)
        ? await ownBar(context, { organisationId, family, language })
        : null
      return refused(409, bar?.text ?? refusalText(result, language))
    }
  }
}

function isBar(reason: Extract<MoveResult, { kind: 'refused' }>['reason']): boolean {
  return reason.kind === 'guard' && reason.guard === 'no bar on applying again runs'
}
