import { expect, test } from 'vitest'
import { threadOf } from '#app/inbox/thread.server.ts'
import { writeCaseMessage, type CaseMessageInput } from '#app/use-cases/write-case-message.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import type { State } from '#rules/procedure/states.ts'
import { aCaseIn, aContext } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, aStaffMember } from '../../support/people.ts'

async function aTalk(db: Db, state: State = 'formal_check') {
  const company = await aCompany(db)
  const officer = await aStaffMember(db, { role: 'case_officer', name: '李科长' })
  const id = await aCaseIn(db, state, { company })
  await db
    .updateTable('applications')
    .set({ assigned_to: officer.id })
    .where('id', '=', id)
    .execute()
  const write = (change: Partial<CaseMessageInput>) =>
    writeCaseMessage(aContext(db), {
      id: newId(),
      applicationId: id,
      scope: { kind: 'city' },
      author: { id: officer.id, role: 'case_officer', side: 'bureau' },
      audience: 'both',
      text: '请补充说明',
      ...change,
    })
  const seen = async (reader: 'company' | 'bureau') =>
    (await threadOf(db, { applicationId: id, reader, language: 'zh-CN' })).lines
  const told = (accountId: string) =>
    db.selectFrom('inbox_items').selectAll().where('account_id', '=', accountId).execute()
  const ofCompany = {
    scope: { kind: 'organisation', organisationId: company.id },
    author: { id: company.owner.id, role: 'owner', side: 'company' },
  } as const
  return { company, officer, write, seen, told, ofCompany }
}

onEachDatabase(open => {
  test('a note of the bureau is seen by the bureau, never by the company, and told to nobody', async () => {
    const { company, write, seen, told } = await aTalk(open())
    expect(await write({ audience: 'bureau', text: '内部意见' })).toBe(true)
    expect((await seen('bureau')).map(line => line.text)).toEqual(['内部意见'])
    expect(await seen('company')).toEqual([])
    expect(await told(company.owner.id)).toEqual([])
  })

  test('what the bureau writes is told to the company, by its office and not its person’s name', async () => {
    const { company, write, seen, told } = await aTalk(open())
    await write({})
    const [line] = await seen('company')
    expect(line?.who).not.toContain('李科长')
    const [item] = await told(company.owner.id)
    expect(item).toMatchObject({ kind: 'case-message' })
    expect(item?.payload).toContain('市科技局')
    expect(item?.payload).not.toContain('李科长')
  })

  test('what the company writes is told to the officer who works on the case', async () => {
    const { officer, company, write, seen, told, ofCompany } = await aTalk(open())
    expect(await write({ ...ofCompany, text: '请问何时受理' })).toBe(true)
    expect((await seen('bureau'))[0]).toMatchObject({ isCompany: true, text: '请问何时受理' })
    expect(await told(officer.id)).toHaveLength(1)
    expect(await told(company.owner.id)).toEqual([])
  })

  test('a form sent twice is one message, told once', async () => {
    const { company, write, seen, told } = await aTalk(open())
    const id = newId()
    expect(await Promise.all([write({ id }), write({ id })])).toEqual([true, true])
    expect(await seen('company')).toHaveLength(1)
    expect(await told(company.owner.id)).toHaveLength(1)
  })

  test('nobody writes about another’s case, one of another district, or a draft', async () => {
    const db = open()
    const { write, seen, ofCompany } = await aTalk(db)
    const stranger = await aCompany(db)
    const scope = { kind: 'organisation', organisationId: stranger.id } as const
    expect(await write({ ...ofCompany, scope })).toBe(false)
    const elsewhere = '210303'
    expect(await write({ scope: { kind: 'district', districtCode: elsewhere } })).toBe(false)
    expect(await seen('bureau')).toEqual([])
    const draft = await aTalk(db, 'draft')
    expect(await draft.write(draft.ofCompany)).toBe(false)
  })
})
