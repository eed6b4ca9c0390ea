import { expect, test } from 'vitest'
import { dismissMember } from '#app/use-cases/dismiss-member.ts'
import { inviteMember } from '#app/use-cases/invite-person.ts'
import { findAccountByEmail, setPasswordHash } from '#db/accounts.ts'
import { membersOf } from '#db/memberships.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, type TestCompany } from '../../support/people.ts'
import { aLoadContext } from '../review/review-ground.ts'

const email = 'colleague@example.cn'

function invited(db: Db, company: TestCompany) {
  return inviteMember(aLoadContext(db), {
    email,
    name: '李同事',
    language: 'zh-CN',
    by: { ...company.owner, name: '王经办' },
    organisation: { id: company.id, name: company.name },
  })
}

onEachDatabase(open => {
  test('a member who was dismissed can be invited again, under the old account and a new password', async () => {
    const db = open()
    const company = await aCompany(db)
    expect(await invited(db, company)).toMatchObject({ kind: 'invited' })
    expect(await invited(db, company)).toEqual({ kind: 'taken' })
    const accountId = (await findAccountByEmail(db, email))?.id ?? ''
    await setPasswordHash(db, { id: accountId, passwordHash: 'old' })
    const own = { organisationId: company.id, by: company.owner }
    expect(await dismissMember(aLoadContext(db), { ...own, accountId })).toBe(true)

    expect(await invited(db, company)).toMatchObject({ kind: 'invited' })
    const members = await membersOf(db, company.id)
    expect(members.map(member => member.accountId)).toContain(accountId)
    expect((await findAccountByEmail(db, email))?.passwordHash).toBeNull()
  })
})
