import { applicationById, type Application, type Scope } from '#db/applications.ts'
import { appendAudit } from '#db/audit.ts'
import { insertCaseMessage } from '#db/case-messages.ts'
import { companyMailPeople, staffMailPeople, type MailPerson } from '#db/mail-people.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import { oneLine } from '#emails/safe-text.ts'
import type { Role } from '#rules/procedure/roles.ts'
import { states } from '#rules/procedure/states.ts'
import type { Words } from '#rules/words.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import { caseProgramme } from './case-programme.ts'
import type { UseCaseContext } from './use-case-context.ts'

export type CaseMessageInput = {
  id: string
  applicationId: string | undefined
  scope: Scope
  author: { id: string; role: Role; side: 'company' | 'bureau' }
  audience: 'both' | 'bureau'
  text: string
}

/**
 * Writes a message about a submitted case and tells the other side of it; a note of the bureau is
 * told to nobody. False if there is no such case in the author's scope, or it is a draft yet.
 */
export async function writeCaseMessage(
  context: UseCaseContext,
  input: CaseMessageInput,
): Promise<boolean> {
  const { id: messageId, applicationId: id, scope, author, audience, text } = input
  if (id === undefined) return false
  return inTransaction(context.db, async trx => {
    const found = await applicationById(trx, { id, scope })
    if (found === null || found.state === 'draft') return false
    const at = context.now()
    const isNew = await insertCaseMessage(trx, {
      id: messageId,
      applicationId: found.id,
      authorId: author.id,
      authorRole: author.role,
      audience,
      text,
      at,
    })
    if (!isNew) return true
    await appendAudit(trx, {
      at,
      actorId: author.id,
      actorRole: author.role,
      action: 'application.message',
      objectType: 'application',
      objectId: found.id,
      organisationId: found.organisation_id,
      requestId: context.requestId,
      detail: { audience, message: messageId },
    })
    if (audience === 'both') await tellOthers(trx, context, { found, input, at })
    return true
  })
}

type Written = { found: Application; input: CaseMessageInput; at: string }

async function tellOthers(trx: Trx, context: UseCaseContext, { found, input, at }: Written) {
  const { author, id, text } = input
  const isCompany = author.side === 'company'
  const people = isCompany
    ? await bureauPeople(trx, found)
    : await companyMailPeople(trx, found.organisation_id)
  const path = isCompany ? paths.reviewMessages(found.id) : paths.caseMessages(found.id)
  for (const to of people) {
    const data = {
      name: oneLine(isCompany ? to.name : found.organisation_name),
      from: writerWords(input, found),
      programme: caseProgramme(context, found).names,
      number: found.number ?? found.id,
      text,
      path,
    }
    const message = { kind: 'case-message', data } as const
    await postMail(trx, { message, to, subject: id, applicationId: found.id, at })
  }
}

/** To a company the office speaks, not its person. */
function writerWords({ author }: CaseMessageInput, found: Application): Words {
  if (author.side === 'company') {
    const name = oneLine(found.organisation_name)
    return { zh: name, en: name }
  }
  return author.role === 'district_officer'
    ? { zh: '区县科技部门', en: 'the district' }
    : { zh: '市科技局', en: 'the city bureau' }
}

/** The officer who works on the case, else all; the district's while it holds the case. */
async function bureauPeople(trx: Trx, found: Application): Promise<MailPerson[]> {
  if (states[found.state].holder === 'district') {
    const districtCode = found.district_code
    return staffMailPeople(trx, { roles: ['district_officer'], districtCode })
  }
  const officers = await staffMailPeople(trx, { roles: ['case_officer', 'chief'] })
  const assigned = officers.filter(({ accountId }) => accountId === found.assigned_to)
  return assigned.length > 0 ? assigned : staffMailPeople(trx, { roles: ['case_officer'] })
}
