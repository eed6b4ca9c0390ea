import {
  findAccountByEmail,
  insertAccount,
  setPasswordHash,
  standingOf,
  type AccountRow,
} from '#db/accounts.ts'
import { isDuplicate } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { insertMembership } from '#db/memberships.ts'
import { insertStaffRole } from '#db/staff.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { Message } from '#emails/message.ts'
import type { StaffRole } from '#rules/procedure/roles.ts'
import type { Language } from '#rules/words.ts'
import { queueAccountMail } from './account-mail.ts'
import { issueLink, type Link } from './issue-link.ts'
import { noteAct, type AccountAct, type AccountContext } from './note-act.ts'

export type Inviter = { id: string | null; name: string; role: string }

type Invited = { email: string; name: string; language: Language; by: Inviter }

/** `taken`: the address has an account that stands for something, or that is disabled. */
export type InviteResult = { kind: 'invited'; link: Link } | { kind: 'taken' }

/** Invites a colleague into the company, as a member. */
export function inviteMember(
  context: AccountContext,
  invited: Invited & { organisation: { id: string; name: string } },
): Promise<InviteResult> {
  const { organisation, by } = invited
  return invite(context, invited, {
    act: { action: 'account.invite-member', organisationId: organisation.id },
    give: (trx, accountId) =>
      insertMembership(trx, {
        accountId,
        organisationId: organisation.id,
        role: 'member',
        now: context.now(),
      }),
    say: link => ({
      kind: 'member-invitation',
      data: {
        name: invited.name,
        companyName: organisation.name,
        inviterName: by.name,
        ...link,
      },
    }),
  })
}

/** Creates an account of the staff, and mails its person a link to set the password. */
export function inviteStaff(
  context: AccountContext,
  invited: Invited & { role: StaffRole; districtCode: string | null },
): Promise<InviteResult> {
  const { role, by } = invited
  return invite(context, invited, {
    act: { action: 'account.invite-staff', detail: { role } },
    give: (trx, accountId) =>
      insertStaffRole(trx, {
        accountId,
        role,
        districtCode: role === 'district_officer' ? invited.districtCode : null,
        grantedBy: by.id,
        now: context.now(),
      }),
    say: link => ({ kind: 'staff-invitation', data: { name: invited.name, role, ...link } }),
  })
}

/** What differs between the two invitations. */
type Kind = {
  act: Omit<AccountAct, 'accountId' | 'actor'>
  give: (trx: Trx, accountId: string) => Promise<void>
  say: (link: Link) => Message<'member-invitation' | 'staff-invitation'>
}

async function invite(
  context: AccountContext,
  { email, name, language, by }: Invited,
  { act, give, say }: Kind,
): Promise<InviteResult> {
  const now = context.now()
  try {
    return await inTransaction(context.db, async trx => {
      const known = await findAccountByEmail(trx, email)
      if (known !== null && !(await isFree(trx, known))) return { kind: 'taken' }
      const account = known ?? { id: newId(), email, name, language }
      const unset = { passwordHash: null, verifiedAt: null, createdAt: now }
      if (known === null) await insertAccount(trx, { ...account, ...unset })
      else await setPasswordHash(trx, { id: known.id, passwordHash: null })
      await give(trx, account.id)
      const link = await issueLink(trx, { accountId: account.id, purpose: 'invite', now })
      await queueAccountMail(trx, { message: say(link), to: account, at: now })
      await noteAct(trx, context, { ...act, accountId: account.id, actor: by })
      return { kind: 'invited', link }
    })
  } catch (error) {
    if (isDuplicate(error)) return { kind: 'taken' }
    throw error
  }
}

/** Whether an account stands for nothing, as after a dismissal: it may be given something again. */
async function isFree(trx: Trx, { id, disabledAt }: AccountRow): Promise<boolean> {
  return disabledAt === null && (await standingOf(trx, id)) === null
}
