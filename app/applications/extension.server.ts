import { z } from 'zod'
import type { Application } from '#db/applications.ts'
import type { CaseFacts } from '#rules/procedure/case-facts.ts'
import { refusalOf } from '#rules/procedure/may-move.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { PortalContext } from '../context.ts'
import { extensionSchema } from '../forms/application-forms.ts'
import { readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { seenVersion } from '../merging/seen-entries.server.ts'
import { askExtension } from '../use-cases/ask-extension.ts'
import { caseFactsOf } from '../use-cases/case-facts.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { clockGround } from '../use-cases/clock-ground.ts'
import { dueAfter } from '../use-cases/move-clock.ts'
import { commonWords } from '../words/common.ts'
import { formatDay } from '../words/format.ts'
import { ownApplication } from './case-file.server.ts'
import { programmeOf } from './programme-of.server.ts'
import { refusalText } from './refusal-text.server.ts'

/** More time for the present correction: whether it can be asked, was asked, or was given. */
export type ExtensionStanding = 'open' | 'asked' | 'given' | 'none'

type Reader = Pick<PortalContext, 'db' | 'now' | 'today'>

/** Where the company stands with more time for the correction that waits for it. */
export async function extensionStanding(
  context: Reader,
  application: Application,
): Promise<ExtensionStanding> {
  const facts = await factsOf(context, application)
  const mover = { id: null, role: 'member', districtCode: null } as const
  if (refusalOf('ask_extension', facts, mover, context.today()) === null) return 'open'
  return application.state === 'correction_requested' ? facts.extension : 'none'
}

/** What asking for more time would change, before it is asked. */
export async function extensionPage(
  context: Reader,
  {
    id,
    organisationId,
    language,
  }: { id: string | undefined; organisationId: string; language: Language },
) {
  const application = await ownApplication(context.db, { id, organisationId })
  const programme = caseProgramme({}, application)
  const after = dueAfter(
    { extend: 'company' },
    {
      application,
      programme,
      at: context.now(),
      ...(await clockGround(context.db, application.id)),
    },
  )
  const provisional = after?.provisional === true ? ` ${commonWords[language].provisional}` : ''
  return {
    id: application.id,
    version: application.version,
    programme: inLanguage(programmeOf(application).names, language),
    number: application.number ?? '',
    standing: await extensionStanding(context, application),
    dueNow: application.due_on === null ? '' : formatDay(application.due_on, language),
    ifGranted: after === null ? '' : `${formatDay(after.day, language)}${provisional}`,
    workingDays: after?.workingDays ?? 0,
  }
}

export type ExtensionPage = Awaited<ReturnType<typeof extensionPage>>

export type ExtensionAsked =
  | { kind: 'asked'; id: string }
  | { kind: 'not found' }
  | { kind: 'refused'; status: 400 | 409; issues: FormIssue[]; text: string | null; kept: Kept }

const sent = z.object({ reason: z.string() })

/** Asks for more time from its form; what was typed is kept on any refusal. */
export async function extensionAsked(
  context: PortalContext,
  asked: { id: string | undefined; actor: CompanyActor; form: FormData; language: Language },
): Promise<ExtensionAsked> {
  const organisationId = asked.actor.organisation.id
  const application = await ownApplication(context.db, { id: asked.id, organisationId })
  const read = readForm(extensionSchema, asked.form)
  if (!read.ok)
    return { kind: 'refused', status: 400, issues: read.issues, text: null, kept: read.kept }
  const kept = Object.fromEntries(
    [...asked.form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const result = await askExtension(context, {
    applicationId: application.id,
    organisationId,
    expectedVersion: seenVersion(kept),
    actor: { id: asked.actor.account.id, role: asked.actor.role },
    reason: sent.parse(read.value).reason,
  })
  if (result.kind === 'moved') return { kind: 'asked', id: application.id }
  if (result.kind === 'not found') return result
  const text = refusalText(result, asked.language)
  return { kind: 'refused', status: 409, issues: [], text, kept }
}

function factsOf({ db, now }: Reader, application: Application): Promise<CaseFacts> {
  return caseFactsOf(db, {}, { application, programme: caseProgramme({}, application), at: now() })
}
