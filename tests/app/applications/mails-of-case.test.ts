import { expect, test } from 'vitest'
import { caseFile } from '#app/applications/case-file.server.ts'
import { casePage } from '#app/applications/case-page.server.ts'
import { assignCases } from '#app/use-cases/assign-cases.ts'
import { writeCaseMessage } from '#app/use-cases/write-case-message.ts'
import { newId } from '#db/id.ts'
import { aRealCase } from '#tests/app/review/review-ground.ts'
import { actorAs } from '#tests/support/cases.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, aStaffMember, NOON } from '#tests/support/people.ts'

onEachDatabase(open => {
  test('a company reads the mails to its own people about a case, and none that went to the office', async () => {
    const db = open()
    const company = await aCompany(db)
    const chief = await aStaffMember(db, { role: 'chief', name: '赵科长' })
    const officer = await aStaffMember(db, { role: 'case_officer', name: '王经办' })
    const id = await aRealCase(db, 'accepted', { company })
    const ofRuleBook = { db, now: () => NOON, requestId: newId() }
    const actor = { ...actorAs('chief', chief.id), id: chief.id, name: chief.name }
    const scope = { kind: 'city' } as const
    const rows = [{ applicationId: id, version: 0, from: null }]
    await assignCases(ofRuleBook, { rows, to: officer.id, reason: '内部安排', actor, scope })
    const says = (side: 'company' | 'bureau', text: string) =>
      writeCaseMessage(ofRuleBook, {
        id: newId(),
        applicationId: id,
        scope,
        author:
          side === 'bureau'
            ? { id: officer.id, role: 'case_officer', side }
            : { id: company.owner.id, role: 'owner', side },
        audience: 'both',
        text,
      })
    await says('bureau', '请补充说明')
    await says('company', '已经补充')
    const day = NOON.slice(0, 10)
    const file = await caseFile(db, { id, organisationId: company.id, day })
    const { mails } = await casePage(db, file, {
      language: 'zh-CN',
      today: day,
      now: NOON,
      role: 'owner',
      origin: 'https://portal.example',
    })
    expect(mails.map(mail => mail.recipient)).toEqual([company.owner.email])
    expect(mails[0]?.text).toContain('请补充说明')
    expect(JSON.stringify(mails)).not.toMatch(/王经办|赵科长|内部安排|已经补充/)
  })
})
