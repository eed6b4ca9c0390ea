import { expect, test } from 'vitest'
import {
  extensionAsked,
  extensionPage,
  extensionStanding,
} from '#app/applications/extension.server.ts'
import type { CompanyActor } from '#app/access/actor.ts'
import { movePage } from '#app/review/move-page.server.ts'
import { takeStep } from '#app/review/take-step.server.ts'
import { applicationById } from '#db/applications.ts'
import { newId } from '#db/id.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany, type TestCompany } from '#tests/support/people.ts'
import { aLoadContext, aRealCase, aReviewer, formOf } from '../review/review-ground.ts'

const scope = { kind: 'everything' } as const

async function beingCorrected(db: Db, company: TestCompany): Promise<string> {
  return aRealCase(db, 'correction_requested', { company, dueOn: '2026-12-07' })
}

function ownerOf(company: TestCompany): CompanyActor {
  return {
    kind: 'company',
    role: 'owner',
    verified: true,
    account: { id: company.owner.id, name: '王会计', email: 'w@example.com', language: 'zh-CN' },
    organisation: { id: company.id, name: '公司', creditCode: '', districtCode: '210302' },
    sessionId: newId(),
  }
}

async function standing(db: Db, id: string) {
  const application = await applicationById(db, { id, scope })
  if (application === null) throw new Error('no case')
  const of = await extensionStanding(aLoadContext(db), application)
  return { standing: of, due: application.due_on }
}

onEachDatabase(open => {
  test('a company asks once for more time; only the grant moves the day, by 5 working days', async () => {
    const db = open()
    const company = await aCompany(db)
    const id = await beingCorrected(db, company)
    const ask = (reason: string, version: string) =>
      extensionAsked(aLoadContext(db), {
        id,
        actor: ownerOf(company),
        form: formOf({ version, reason }),
        language: 'zh-CN',
      })
    const page = await extensionPage(aLoadContext(db), {
      id,
      organisationId: company.id,
      language: 'zh-CN',
    })
    expect(page).toMatchObject({ standing: 'open', workingDays: 5 })
    expect(page.dueNow).toContain('12月7日')
    expect(page.ifGranted).toContain('12月14日')
    expect(await ask(' ', '0')).toMatchObject({ status: 400, issues: [{ name: 'reason' }] })
    expect(await ask('审计报告下周才能出具', '0')).toMatchObject({ kind: 'asked' })
    expect(await standing(db, id)).toEqual({ standing: 'asked', due: '2026-12-07' })
    expect(await ask('再来一次', '1')).toMatchObject({ status: 409, kept: { reason: '再来一次' } })

    const officer = await aReviewer(db, 'case_officer')
    const step = { id, event: 'grant_extension', isDraft: false, language: 'zh-CN' } as const
    const { clock } = await movePage(aLoadContext(db), officer, step)
    expect(clock).toMatch(/12月7日.*→.*12月14日/)
    await takeStep(aLoadContext(db), officer, { ...step, form: formOf({ version: '1', text: '' }) })
    expect(await standing(db, id)).toEqual({ standing: 'given', due: '2026-12-14' })
  })

  test('another company’s case cannot be asked about', async () => {
    const db = open()
    const id = await beingCorrected(db, await aCompany(db))
    const other = await aCompany(db)
    const page = extensionPage(aLoadContext(db), { id, organisationId: other.id, language: 'en' })
    await expect(page).rejects.toMatchObject({ status: 404 })
  })
})
