import { parametersOn } from '#db/parameter-settings.ts'
import type { Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { PortalContext } from '../context.ts'
import type { Shown } from '../components/autosave/use-autosave.ts'
import { correctionSchema, LONGEST_ANSWER } from '../forms/application-forms.ts'
import { readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import type { Comparison } from '../merging/comparison.server.ts'
import { seenVersion } from '../merging/seen-entries.server.ts'
import { resubmitApplication } from '../use-cases/resubmit-application.ts'
import { applicationWords } from '../words/application.ts'
import { caseFile } from './case-file.server.ts'
import { placeAfter } from './correction-page.server.ts'
import { declarationIn } from './declaration.ts'
import { judgeBy } from './judge.server.ts'
import { answerName, mergeCorrection } from './merge-correction.server.ts'
import { refusalText } from './refusal-text.server.ts'

export type CorrectionForm = {
  id: string | undefined
  actor: CompanyActor
  form: FormData
  language: Language
}

export type Corrected =
  | { kind: 'submitted'; id: string }
  | { kind: 'saved'; to: string }
  | { kind: 'not found' }
  | {
      /** The form again. */
      kind: 'shown'
      status: 200 | 400 | 409 | 422
      text: string | null
      issues: FormIssue[]
      kept: Kept
      /** What a colleague kept meanwhile, and what the form is to be compared with next. */
      meanwhile: { comparison: Comparison; shown: Shown } | null
    }

/**
 * Submits the corrections with an answer to each item of the notice. With the intent `save`, or the
 * place of an item to be changed, only keeps what was written and names where to go on.
 */
export async function submitCorrection(
  context: PortalContext,
  { id, actor, form, language }: CorrectionForm,
): Promise<Corrected> {
  const organisationId = actor.organisation.id
  const file = await caseFile(context.db, { id, organisationId, day: context.today() })
  const fields = (file.notice?.items ?? []).map(item => item.field)
  const names = fields.map((_, index) => answerName(index))
  const kept = Object.fromEntries([...form].filter(isTyped))
  const words = applicationWords[language]
  const refused = (
    status: 200 | 400 | 409 | 422,
    text: string | null,
    issues: FormIssue[] = [],
  ): Extract<Corrected, { kind: 'shown' }> => ({
    kind: 'shown',
    status,
    text,
    issues,
    kept,
    meanwhile: null,
  })
  const application = { applicationId: file.application.id, organisationId }
  const signed = { id: actor.account.id, role: actor.role }
  const intent = kept['intent'] ?? ''
  const keeps = intent !== '' && file.notice !== null
  const long = names.filter(name => (kept[name] ?? '').trim().length > LONGEST_ANSWER)
  if (keeps && long.length > 0)
    return refused(
      400,
      null,
      long.map(name => ({ name, code: 'answer-long' })),
    )
  const merged = await mergeCorrection(context, {
    file,
    actor: { ...signed, organisationId },
    form: kept,
    language,
    keeps,
  })
  if (merged.kind === 'two') {
    const { status, entries, comparison, shown } = merged
    return {
      ...refused(status, null),
      kept: { ...kept, ...entries },
      meanwhile: { comparison, shown },
    }
  }
  if (keeps && merged.kind === 'one')
    return { kind: 'saved', to: placeAfter(file.application.id, fields[Number(intent)]) }
  const written = merged.kind === 'one' ? merged.answers : kept
  const answers = Object.fromEntries(
    fields.map((field, index) => [field, (written[answerName(index)] ?? '').trim()]),
  )
  const read = readForm(correctionSchema(names), form)
  if (!read.ok && file.notice !== null) return refused(400, null, read.issues)
  if ((kept['key'] ?? '') === '') return refused(400, words.refusals.notAllowed)
  const day = context.today()
  const result = await resubmitApplication(context, {
    ...application,
    expectedVersion: seenVersion(kept),
    key: kept['key'] ?? '',
    actor: signed,
    answers,
    declaration: kept['agree'] === 'yes' ? declarationIn(language) : null,
    judge: judgeBy(file.programme, { day, overrides: await parametersOn(context.db, day) }),
  })
  switch (result.kind) {
    case 'moved':
      return { kind: 'submitted', id: file.application.id }
    case 'not found':
      return result
    case 'incomplete':
      return refused(422, words.cannotSubmit)
    case 'key used for something else':
      return refused(422, words.refusals.otherContent)
    case 'lost':
      return result.state === 'resubmitted'
        ? { kind: 'submitted', id: file.application.id }
        : refused(409, refusalText(result, language))
    case 'refused':
      return refused(409, refusalText(result, language))
  }
}

function isTyped(entry: [string, FormDataEntryValue]): entry is [string, string] {
  return typeof entry[1] === 'string'
}
