import type { Answers } from '#db/answers-json.ts'
import { findAccountByEmail, insertAccount } from '#db/accounts.ts'
import { isDuplicate } from '#db/errors.ts'
import { newId } from '#db/id.ts'
import { insertMembership, membersOf } from '#db/memberships.ts'
import { insertOrganisation, organisationByCreditCode } from '#db/organisations.ts'
import { inTransaction, type Trx } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'
import { hashPassword } from '../access/password.ts'
import type { RegisterForm } from '../forms/account-forms.ts'
import type { PortalContext } from '../context.ts'
import { paths } from '../paths.ts'
import { queueAccountMail } from './account-mail.ts'
import { firstProfile } from './first-profile.ts'
import { issueLink } from './issue-link.ts'
import { noteAct, type AccountContext } from './note-act.ts'

export type Registration = Omit<RegisterForm, 'privacy'> & {
  language: Language
  /** The version of the privacy notice that was accepted. */
  privacyNotice: string
  /** Answers of a self-assessment that become the profile; what the form itself says goes first. */
  selfAssessment: Answers
}

export type RegisterContext = AccountContext & Pick<PortalContext, 'today'>

type Prepared = Registration & { passwordHash: string; now: string }

/**
 * Registers a company with its first account, the owner. It says the same, and takes as long,
 * whether the address or the company is known already: who it concerns learns it by mail.
 *
 * @throws {Busy} when too many passwords wait to be hashed.
 */
export async function registerCompany(
  context: RegisterContext,
  registration: Registration,
): Promise<void> {
  const passwordHash = await hashPassword(registration.password)
  const prepared = { ...registration, passwordHash, now: context.now() }
  const attempt = () => inTransaction(context.db, trx => registerIn(trx, context, prepared))
  try {
    await attempt()
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Somebody registered the same in between; now they are found.
    await attempt()
  }
}

async function registerIn(trx: Trx, context: RegisterContext, prepared: Prepared): Promise<void> {
  const known = await findAccountByEmail(trx, prepared.email)
  if (known !== null) {
    await queueAccountMail(trx, {
      message: {
        kind: 'already-registered',
        data: { name: known.name, path: paths.forgot() },
      },
      to: known,
      at: prepared.now,
    })
    return
  }
  const taken = await organisationByCreditCode(trx, prepared.creditCode)
  if (taken === null) await createBoth(trx, context, prepared)
  else await tellOwners(trx, taken, prepared.now)
}

/** Another person claims a company that is here: nothing is changed, and its owners decide. */
async function tellOwners(
  trx: Trx,
  organisation: { id: string; name: string },
  now: string,
): Promise<void> {
  const people = await membersOf(trx, organisation.id)
  for (const owner of people.filter(person => person.role === 'owner' && !person.disabled)) {
    await queueAccountMail(trx, {
      message: {
        kind: 'company-claimed',
        data: {
          name: owner.name,
          companyName: organisation.name,
          at: now,
          path: paths.members(),
        },
      },
      to: { id: owner.accountId, email: owner.email, language: owner.language },
      at: now,
    })
  }
}

async function createBoth(trx: Trx, context: RegisterContext, prepared: Prepared): Promise<void> {
  const { now } = prepared
  const organisationId = newId()
  const account = {
    id: newId(),
    email: prepared.email,
    passwordHash: prepared.passwordHash,
    name: prepared.contactName,
    language: prepared.language,
    verifiedAt: null,
    createdAt: now,
  }
  await insertOrganisation(trx, {
    id: organisationId,
    credit_code: prepared.creditCode,
    name: prepared.companyName,
    district_code: prepared.district,
    created_at: now,
    updated_at: now,
  })
  await insertAccount(trx, account)
  await insertMembership(trx, { accountId: account.id, organisationId, role: 'owner', now })
  await firstProfile(trx, context, { organisationId, accountId: account.id, registered: prepared })
  const link = await issueLink(trx, { accountId: account.id, purpose: 'verify', now })
  await queueAccountMail(trx, {
    message: { kind: 'verify-address', data: { name: account.name, ...link } },
    to: account,
    at: now,
  })
  await noteAct(trx, context, {
    action: 'account.register',
    accountId: account.id,
    actor: { id: account.id, role: 'owner' },
    organisationId,
    detail: { privacyNotice: prepared.privacyNotice },
  })
}
