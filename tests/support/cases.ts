import type { CaseProgramme } from '#app/use-cases/case-programme.ts'
import type { Handed } from '#app/use-cases/handed.ts'
import type { CaseActor } from '#app/use-cases/move-application.ts'
import type { SubmitInput } from '#app/use-cases/submit-application.ts'
import type { UseCaseContext } from '#app/use-cases/use-case-context.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import type { Role } from '#rules/procedure/roles.ts'
import type { State } from '#rules/procedure/states.ts'
import { transitionOf, type ApplicationEvent } from '#rules/procedure/transitions.ts'
import { NOON, type TestCompany } from './people.ts'

export const DISTRICT = '210302'

/** A programme that the city decides, without a district step, with one paper to hand in. */
export function aProgramme({
  settings = {},
  ...change
}: Partial<Omit<CaseProgramme, 'settings'>> & {
  settings?: Partial<CaseProgramme['settings']>
} = {}): CaseProgramme {
  return {
    names: { zh: '试验项目', en: 'Trial programme' },
    level: 'city',
    contact: null,
    duties: {},
    settings: {
      districtStep: false,
      districtQuotas: {},
      secondSignature: true,
      districtSecondSignature: false,
      days: { receive: 5, company: 10, district: 3, decide: 20, experts: 10, objection: 15 },
      extensions: { company: 5, decide: 10 },
      experts: null,
      notice: null,
      validityYears: 3,
      ...settings,
    },
    papers: ['licence', 'audit-report'],
    requiredPapers: ['licence'],
    ...change,
  }
}

export function aContext(
  db: Db,
  { now = NOON, programme = aProgramme() }: { now?: string; programme?: CaseProgramme } = {},
): UseCaseContext {
  return { db, now: () => now, requestId: newId(), programmeOf: () => programme }
}

export function actorAs(role: Role, id: string | null): CaseActor {
  return { id, role, districtCode: role === 'district_officer' ? DISTRICT : null }
}

/** An application put straight into a state, with the history row that brought it there. */
export async function aCaseIn(
  db: Db,
  state: State,
  { company, dueOn = null }: { company: TestCompany; dueOn?: string | null },
): Promise<string> {
  const id = newId()
  const isDraft = state === 'draft'
  await db
    .insertInto('applications')
    .values({
      id,
      number: isDraft ? null : `T-${id}`,
      organisation_id: company.id,
      district_code: DISTRICT,
      programme_id: `trial-${id}`,
      programme_version: 'trial-1',
      round_id: null,
      state,
      version: 0,
      state_since: NOON,
      due_on: dueOn,
      due_provisional: 0,
      assigned_to: null,
      open_key: id,
      created_by: company.owner.id,
      created_at: NOON,
      submitted_at: isDraft ? null : NOON,
    })
    .execute()
  await db
    .insertInto('application_events')
    .values({
      id: newId(),
      application_id: id,
      ordinal: 0,
      event: 'begin',
      from_state: null,
      to_state: state,
      actor_id: company.owner.id,
      actor_role: 'owner',
      at: NOON,
      note: null,
      detail: '{}',
    })
    .execute()
  return id
}

/** A draft that lacks nothing: its section is complete and its paper is there. */
export async function aCompleteDraft(db: Db, company: TestCompany): Promise<string> {
  const id = await aCaseIn(db, 'draft', { company })
  await db
    .insertInto('application_sections')
    .values({
      application_id: id,
      section: 'plan',
      answers: JSON.stringify({ goal: '目标', budget: '100' }),
      marked_complete: 1,
      version: 1,
      updated_by: company.owner.id,
      updated_at: NOON,
    })
    .execute()
  await aFile(db, { applicationId: id, company, documentId: 'licence' })
  return id
}

export async function aFile(
  db: Db,
  file: { applicationId: string; company: TestCompany; documentId: string; sha256?: string },
): Promise<string> {
  const id = newId()
  await db
    .insertInto('attachments')
    .values({
      id,
      organisation_id: file.company.id,
      application_id: file.applicationId,
      document_id: file.documentId,
      file_name: '营业执照.pdf',
      media_type: 'application/pdf',
      size_bytes: 10,
      sha256: file.sha256 ?? 'a'.repeat(64),
      storage_path: `aa/${id}`,
      uploaded_by: file.company.owner.id,
      uploaded_at: NOON,
      removed_at: null,
    })
    .execute()
  return id
}

export function submitInput(
  company: TestCompany,
  applicationId: string,
  change: Partial<SubmitInput> = {},
): SubmitInput {
  return {
    applicationId,
    organisationId: company.id,
    expectedVersion: 0,
    key: newId(),
    actor: company.owner,
    declaration: { version: '1', text: '以上内容真实。' },
    requiredSections: ['plan'],
    judge: answers => ({ facts: {}, assessment: { read: answers }, ruleBook: 'test' }),
    ...change,
  }
}

/** Something of the kind that the event asks for. */
export function handedFor(event: ApplicationEvent): Handed {
  const { asks } = transitionOf(event)
  switch (asks) {
    case 'nothing':
      return { kind: 'nothing' }
    case 'note':
      return { kind: 'note', text: '' }
    case 'reason':
      return { kind: 'reason', text: '理由充分' }
    case 'grounds':
      return {
        kind: 'grounds',
        grounds: transitionOf(event).grounds.slice(0, 1),
        text: '理由充分',
      }
    case 'notice':
      return {
        kind: 'notice',
        noticeId: 'trial-notice',
        number: 'T-1',
        from: '2026-11-16',
        to: '2026-11-20',
        provisional: false,
      }
    case 'correction items':
      return {
        kind: 'correction items',
        items: [
          {
            field: 'document.licence',
            label: { zh: '营业执照', en: 'Licence' },
            reason: '不清晰',
            text: '请重新扫描',
          },
        ],
        checklist: [{ field: 'document.licence', mark: 'problem' }],
      }
    case 'submission':
      return {
        kind: 'submission',
        answers: event === 'resubmit' ? { 'document.licence': '已重新上传' } : null,
        frozen: {
          facts: {},
          assessment: {},
          ruleBook: 'test',
          answers: { profile: {}, application: {} },
          evidence: [],
          declaration: { version: '1', text: '以上内容真实。' },
        },
      }
    case 'external result':
      return {
        kind: 'external result',
        number: '辽科发〔2026〕0号',
        on: '2026-11-20',
        text: '通过',
      }
  }
}
