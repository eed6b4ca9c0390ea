import { expect, test } from 'vitest'
import { companyDesk } from '#app/applications/desk.server.ts'
import { matchesOf } from '#app/assessments/matches.server.ts'
import { saveProfileSection } from '#app/use-cases/save-profile-section.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany } from '../../support/people.ts'
import { contextOf, TODAY } from './ground.ts'

onEachDatabase(open => {
  test('the desk counts conditions and orders programmes as the page of matches does', async () => {
    const db = open()
    const company = await aCompany(db)
    const answers = { 'staffAverage.2025': '100', 'sciTechStaffAverage.2025': '9' }
    const profile = { organisationId: company.id, section: 'people', answers, seen: 0 }
    await saveProfileSection(contextOf(db), { ...profile, actor: company.owner })
    const desk = await companyDesk(db, {
      organisationId: company.id,
      verified: true,
      language: 'zh-CN',
      today: TODAY,
    })
    const { facts } = readAnswers(answers, TODAY)
    const own = matchesOf(facts, { day: TODAY, overrides: {}, language: 'zh-CN' }).filter(
      match => match.subject === 'company',
    )
    const told = own.map(({ id, outcome, met, counted }) => ({ id, outcome, met, counted }))
    expect(desk.matches).toMatchObject(told.slice(0, desk.matches.length))
    expect(desk.matches.length).toBeGreaterThan(0)
  })
})
