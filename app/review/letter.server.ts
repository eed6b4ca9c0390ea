import type { AppLoadContext } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { accountNames } from '#db/accounts.ts'
import type { Application } from '#db/applications.ts'
import { decisionDraftsOf, type DecisionDraft } from '#db/decision-drafts.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import { renderMessage } from '#emails/render.tsx'
import { grounds } from '#rules/procedure/grounds.ts'
import { stateAfter, transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { returnForms } from '../forms/decision-forms.ts'
import { paths } from '../paths.ts'
import { caseMessage } from '../use-cases/case-mails.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { clockGround } from '../use-cases/clock-ground.ts'
import { draftedIn, noteOf } from '../use-cases/handed.ts'
import { dueAfter } from '../use-cases/move-clock.ts'
import { returnDraft } from '../use-cases/return-draft.ts'
import { formatInstant } from '../words/format.ts'
import { decisionWords } from '../words/decisions.ts'
import { caseUnderReview } from './case.server.ts'
import { isMadeHere } from './moves.ts'
import { caseActor, type Reviewer } from './reviewer.ts'

/** The decision that waits for its signature, as its company will read it. */
export async function letterPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, language }: { id: string | undefined; language: Language },
) {
  const { application, programme } = await caseUnderReview(context, reviewer, id)
  const drafts = await decisionDraftsOf(context.db, application.id)
  const waiting = drafts.find(draft => draft.outcome === null) ?? null
  const people = drafts.flatMap(({ drafted_by: by, ended_by: ender }) =>
    ender === null ? [by] : [by, ender],
  )
  const names = await accountNames(context.db, [...new Set(people)])
  return {
    id: application.id,
    company: application.organisation_name,
    number: application.number ?? '',
    programme: inLanguage(programme.names, language),
    draft:
      waiting === null
        ? null
        : {
            ...draftLine(waiting, { names, language }),
            ...powersOver(waiting, reviewer),
            ...(await lettersOf(context, application, waiting)),
          },
    history: drafts.map(draft => draftLine(draft, { names, language })).reverse(),
  }
}

function draftLine(
  draft: DecisionDraft,
  { names, language }: { names: ReadonlyMap<string, string>; language: Language },
) {
  const handed = draftedIn(draft.handed)
  const words = decisionWords[language]
  return {
    id: draft.id,
    event: draft.event,
    label: inLanguage(transitionOf(draft.event).action, language),
    by: words.draftedBy(names.get(draft.drafted_by) ?? '', formatInstant(draft.drafted_at)),
    outcome: draft.outcome,
    ended:
      draft.ended_at === null
        ? null
        : words.ended(names.get(draft.ended_by ?? '') ?? '', formatInstant(draft.ended_at)),
    note: draft.note,
    grounds:
      handed.kind === 'grounds'
        ? handed.grounds.map(each => inLanguage(grounds[each], language))
        : [],
    text: noteOf(handed) ?? '',
  }
}

function powersOver(draft: DecisionDraft, { role, account }: Reviewer) {
  const isDrafter = draft.drafted_by === account.id
  const isSigner = transitionOf(draft.event).by.some(each => each === role)
  return {
    maySign: isSigner && !isDrafter && isMadeHere(draft.event),
    mayReturn: isSigner && !isDrafter,
    mayWithdraw: isDrafter,
    isDrafter,
    isByNotice: draft.event === 'publish_notice',
  }
}

/** The mail in each language that somebody of the company reads, Chinese where nobody gets it. */
async function lettersOf(
  context: AppLoadContext,
  application: Application,
  draft: DecisionDraft,
): Promise<{ letters: { language: Language; subject: string; text: string }[]; to: string[] }> {
  const people = await companyMailPeople(context.db, application.organisation_id)
  const to = people.map(person => person.email)
  const transition = transitionOf(draft.event)
  if (transition.mail === null) return { letters: [], to }
  const programme = caseProgramme({}, application)
  const handed = draftedIn(draft.handed)
  const at = context.now()
  const message = caseMessage(transition.mail, {
    application,
    programme,
    event: draft.event,
    to: stateAfter(draft.event, application.state),
    version: application.version + 1,
    number: application.number ?? '',
    due: dueAfter(transition.clock, {
      application,
      programme,
      at,
      ...(await clockGround(context.db, application.id)),
      ...(handed.kind === 'notice' && {
        noticeEnds: { day: handed.to, provisional: handed.provisional },
      }),
    }),
    handed,
    at,
    notBefore: at,
  })
  const read = new Set(people.map(person => person.language))
  const origin = context.config.publicOrigin
  const letters = [...(read.size === 0 ? (['zh-CN'] as const) : read)].map(language => {
    const { subject, text } = renderMessage(message, { language, origin })
    return { language, subject, text }
  })
  return { letters, to }
}

type Answer = { issues: FormIssue[]; kept: Kept; problem: 'lost' | 'notYours' | null }

/** Returns or withdraws the waiting draft from its form. */
export async function endDraft(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, form }: { id: string | undefined; form: FormData },
) {
  const { application } = await caseUnderReview(context, reviewer, id)
  const outcome = form.get('intent') === 'withdraw' ? 'withdrawn' : 'returned'
  const read = readForm<{ draft: string; note?: string }>(returnForms[outcome], form)
  if (!read.ok) return answer(400, { issues: read.issues, kept: read.kept, problem: null })
  const result = await returnDraft(context, {
    applicationId: application.id,
    draftId: read.value.draft,
    outcome,
    note: read.value.note ?? '',
    actor: caseActor(reviewer),
    scope: reviewer.scope,
  })
  const kept = { note: read.value.note ?? '' }
  switch (result.kind) {
    case 'ended':
      return redirect(paths.reviewCase(application.id), 303)
    case 'lost':
      return answer(409, { issues: [], kept, problem: 'lost' })
    case 'not yours':
      return answer(409, { issues: [], kept, problem: 'notYours' })
    case 'not found':
      throw notFound()
  }
}

function answer(status: 400 | 409, body: Answer) {
  return data(body, { status })
}
