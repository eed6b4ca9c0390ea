import { expect, test } from 'vitest'
import { typedProfile } from '#app/demonstration/answers.ts'
import { sampleCompanies } from '#app/demonstration/city.ts'
import { chanceFrom } from '#app/demonstration/random.ts'
import { tellNewMatches } from '#app/use-cases/tell-new-matches.ts'
import { writeProfileSection } from '#db/profiles.ts'
import type { Db } from '#db/transaction.ts'
import { aContext } from '../../support/cases.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, type TestCompany } from '../../support/people.ts'

const morning = (day: string) => `${day}T01:30:00.000Z`

async function fillsItsProfile(db: Db, company: TestCompany) {
  const sample = sampleCompanies.find(each => each.standing === 'meets the high-tech conditions')
  if (sample === undefined) throw new Error('no sample meets the conditions')
  const typed = typedProfile(sample, chanceFrom(7), '2026-11-23')
  for (const [section, answers] of Object.entries(typed))
    await writeProfileSection(db, {
      organisationId: company.id,
      section,
      answers,
      seen: 0,
      by: company.owner.id,
      at: morning('2026-11-23'),
    })
}

onEachDatabase(open => {
  test('a company is told once of what a fuller profile lets it apply for, and not at the first look', async () => {
    const db = open()
    const company = await aCompany(db)
    const look = (day: string) => tellNewMatches(aContext(db, { now: morning(day) }))
    const told = async () =>
      (
        await db
          .selectFrom('outbox')
          .select('payload')
          .where('kind', '=', 'new-match')
          .where('account_id', '=', company.owner.id)
          .execute()
      ).map(mail => mail.payload)
    expect(await look('2026-11-23')).toBe(0)
    await fillsItsProfile(db, company)
    expect(await look('2026-11-23')).toBe(0)
    const count = await look('2026-11-24')
    expect(count).toBeGreaterThan(0)
    expect(await told()).toHaveLength(count)
    expect((await told()).join()).toContain('/company/matches/hnte')
    expect(await look('2026-11-24')).toBe(0)
    expect(await look('2026-11-25')).toBe(0)
    expect(await told()).toHaveLength(count)
  })

  test('of two workers that look at once one tells', async () => {
    const db = open()
    const company = await aCompany(db)
    const look = (day: string) => tellNewMatches(aContext(db, { now: morning(day) }))
    await look('2026-12-01')
    await fillsItsProfile(db, company)
    const [one, other] = await Promise.all([look('2026-12-02'), look('2026-12-02')])
    expect(Math.min(one, other)).toBe(0)
    expect(Math.max(one, other)).toBeGreaterThan(0)
  })
})
