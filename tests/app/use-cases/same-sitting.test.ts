import { expect, test } from 'vitest'
import { saveProfileSection } from '#app/use-cases/save-profile-section.ts'
import { saveApplicationSection } from '#app/use-cases/save-application-section.ts'
import type { Db } from '#db/transaction.ts'
import { aCaseIn, aContext } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, anAccount } from '../../support/people.ts'

function trailOf(db: Db, action: string, organisationId: string) {
  return db
    .selectFrom('audit')
    .select(['actor_id', 'at'])
    .where('action', '=', action)
    .where('organisation_id', '=', organisationId)
    .orderBy('at')
    .execute()
}

onEachDatabase(open => {
  test('from the 3rd save on, one person leaves one row an hour; another person and the next hour leave their own', async () => {
    const db = open()
    const company = await aCompany(db)
    const colleague = await anAccount(db)
    const save = (seen: number, id: string, at: string) =>
      saveProfileSection(
        { ...aContext(db), now: () => at },
        {
          organisationId: company.id,
          section: 'people',
          answers: { staff: String(seen) },
          seen,
          actor: { id, role: 'member' },
        },
      )
    const { id } = company.owner
    await save(0, id, '2026-11-23T04:00:00.000Z')
    await save(1, id, '2026-11-23T04:01:00.000Z')
    await save(2, id, '2026-11-23T04:02:00.000Z')
    await save(3, id, '2026-11-23T04:59:59.999Z')
    await save(4, colleague.id, '2026-11-23T04:59:59.999Z')
    await save(5, colleague.id, '2026-11-23T05:00:00.000Z')
    expect(await trailOf(db, 'profile.save', company.id)).toEqual([
      { actor_id: id, at: '2026-11-23T04:00:00.000Z' },
      { actor_id: id, at: '2026-11-23T04:01:00.000Z' },
      { actor_id: colleague.id, at: '2026-11-23T04:59:59.999Z' },
      { actor_id: colleague.id, at: '2026-11-23T05:00:00.000Z' },
    ])
  })

  test('each mark that is given or taken leaves a row', async () => {
    const db = open()
    const company = await aCompany(db)
    const applicationId = await aCaseIn(db, 'draft', { company })
    const marks = [false, false, true, true, false]
    for (const [seen, markedComplete] of marks.entries())
      await saveApplicationSection(aContext(db), {
        applicationId,
        organisationId: company.id,
        section: 'plan',
        answers: { goal: String(seen) },
        markedComplete,
        seen,
        actor: company.owner,
      })
    expect(await trailOf(db, 'application.save', company.id)).toHaveLength(4)
  })
})
