import { data, redirect } from '@remix-run/node'
import { isAppealGround } from '#rules/procedure/appeal-grounds.ts'
import { isGround } from '#rules/procedure/grounds.ts'
import type { CompanyActor } from '../access/actor.ts'
import type { Action } from '../access/policy.ts'
import { notFound, requireMay } from '../access/require.ts'
import type { PortalContext } from '../context.ts'
import { companyLifeForms, staffLifeForms } from '../forms/life-forms.ts'
import { keptOf, readForm, type FormIssue, type Kept } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { caseActor, type Reviewer } from '../review/reviewer.ts'
import { answerDefenceNotice, askToBeRevoked } from '../use-cases/answer-defence.ts'
import { dismissAppeal, lodgeAppeal } from '../use-cases/appeal.ts'
import { noteChange } from '../use-cases/note-change.ts'
import { dropDefenceNotice, serveDefenceNotice } from '../use-cases/serve-defence.ts'

type Problem = 'notPossible' | 'ownDecision'

function answered(issues: FormIssue[], kept: Kept, problem: Problem | null) {
  return data({ issues, kept, problem }, { status: problem === null ? 400 : 409 })
}

/** @throws {Response} 303 back to the page when it was done; 404 if the case is not the company's. */
export async function takeCompanyStep(
  context: PortalContext,
  actor: CompanyActor,
  { applicationId, form }: { applicationId: string; form: FormData },
) {
  const organisationId = actor.organisation.id
  const by = { applicationId, organisationId, actor: { id: actor.account.id, role: actor.role } }
  const result = await companyStep(context, by, form)
  if ('issues' in result) return answered(result.issues, result.kept, null)
  if (result.kind === 'not found') throw notFound()
  if (result.kind !== 'done') return answered([], keptOf(form), 'notPossible')
  throw redirect(paths.afterDecision(applicationId), 303)
}

type Owner = Omit<Parameters<typeof answerDefenceNotice>[1], 'text'>

async function companyStep(context: PortalContext, by: Owner, form: FormData) {
  switch (form.get('intent')) {
    case 'answer': {
      const read = readForm(companyLifeForms.answer, form)
      return read.ok ? answerDefenceNotice(context, { ...by, text: read.value.answer }) : read
    }
    case 'end': {
      const read = readForm(companyLifeForms.end, form)
      return read.ok ? askToBeRevoked(context, { ...by, text: read.value.reason }) : read
    }
    default: {
      const read = readForm(companyLifeForms.appeal, form)
      if (!read.ok) return read
      const { ground, text } = read.value
      return isAppealGround(ground) ? lodgeAppeal(context, { ...by, ground, text }) : wrong(form)
    }
  }
}

/** @throws {Response} 303 back to the page when it was done; 403 by the policy; 404 as above. */
export async function takeStaffStep(
  context: PortalContext,
  reviewer: Reviewer,
  { applicationId, form, object }: StaffForm,
) {
  requireMay(reviewer, actionOf(form.get('intent')), object)
  const by = { applicationId, actor: caseActor(reviewer), scope: reviewer.scope }
  const result = await staffStep(context, by, form)
  if ('issues' in result) return answered(result.issues, result.kept, null)
  if (result.kind === 'not found') throw notFound()
  if (result.kind === 'not possible') return answered([], keptOf(form), 'notPossible')
  if (result.kind === 'own decision') return answered([], keptOf(form), 'ownDecision')
  if (result.kind === 'wrong') return answered(wrong(form).issues, keptOf(form), null)
  throw redirect(paths.reviewAfter(applicationId), 303)
}

function actionOf(intent: FormDataEntryValue | null): Action {
  if (intent === 'note') return 'change-report.note'
  return intent === 'dismiss' ? 'appeal.dismiss' : 'defence.serve'
}

type StaffForm = {
  applicationId: string
  form: FormData
  object: Parameters<typeof requireMay>[2]
}

type Official = Pick<Parameters<typeof serveDefenceNotice>[1], 'applicationId' | 'actor' | 'scope'>

async function staffStep(context: PortalContext, by: Official, form: FormData) {
  switch (form.get('intent')) {
    case 'dismiss': {
      const read = readForm(staffLifeForms.dismiss, form)
      return read.ok ? dismissAppeal(context, { ...by, reasons: read.value.reasons }) : read
    }
    case 'note': {
      const read = readForm(staffLifeForms.note, form)
      if (!read.ok) return read
      const { report: reportId, remark } = read.value
      return noteChange(context, { ...by, reportId, remark })
    }
    case 'drop': {
      const read = readForm(staffLifeForms.drop, form)
      return read.ok ? dropDefenceNotice(context, { ...by, note: read.value.note }) : read
    }
    default: {
      const read = readForm(staffLifeForms.serve, form)
      if (!read.ok) return read
      const { ground, text, days } = read.value
      if (!isGround(ground)) return wrong(form)
      const notice = { ...by, grounds: [ground], text, workingDays: Number(days) }
      return serveDefenceNotice(context, notice)
    }
  }
}

function wrong(form: FormData) {
  return { issues: [{ name: 'ground', code: 'ground-missing' }], kept: keptOf(form) }
}
