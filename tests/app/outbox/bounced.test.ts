import { expect, test } from 'vitest'
import { companyDesk } from '#app/applications/desk.server.ts'
import { postMail } from '#app/outbox/post-mail.ts'
import { relayOutbox } from '#app/outbox/relay.ts'
import { unreachedPeople } from '#db/bounced-mail.ts'
import { createMailer } from '#emails/mailer.ts'
import { samples } from '../../emails/sample-messages.ts'
import { onEachDatabase } from '../../support/database-suite.ts'
import { aCompany, NOON, type TestCompany } from '../../support/people.ts'
import { openSmtpSink, type Answer } from '../../support/smtp-sink.ts'

const LATER = '2026-11-23T05:00:00.000Z'

onEachDatabase(open => {
  const posted = async (company: TestCompany, at: string, answer: Answer) => {
    const { id: accountId, email } = company.owner
    await postMail(open(), {
      message: { kind: 'receipt', data: samples.receipt },
      to: { accountId, email, language: 'zh-CN' },
      subject: `${company.id}:${at}`,
      at,
    })
    const sink = await openSmtpSink(() => answer)
    const mailer = createMailer({ from: 'portal@example.gov.cn', smtpUrl: sink.url })
    await relayOutbox({ db: open(), mailer, now: () => at, origin: 'https://portal.example' })
    await sink.close()
  }
  const errands = async (company: TestCompany) => {
    const reader = { verified: true, language: 'zh-CN', today: '2026-11-23' } as const
    const desk = await companyDesk(open(), { ...reader, organisationId: company.id })
    return desk.errands.map(errand => errand.key)
  }

  test('a mail refused for good is an errand of its company and of no other, until one gets through', async () => {
    const db = open()
    const company = await aCompany(db)
    const other = await aCompany(db)
    await posted(company, NOON, 550)
    const key = `unreached-${company.owner.id}`
    expect(await errands(company)).toContain(key)
    expect(await errands(other)).not.toContain(key)
    await posted(company, LATER, null)
    expect(await errands(company)).not.toContain(key)
  })

  test('a mail refused for now says nothing about whether mail arrives', async () => {
    const company = await aCompany(open())
    await posted(company, NOON, 451)
    expect(await unreachedPeople(open(), { organisationId: company.id })).toEqual([])
  })

  test('the city and the company’s own district are told whom mail does not reach; another district is not', async () => {
    const company = await aCompany(open(), { districtCode: '210303' })
    await posted(company, NOON, 550)
    const told = async (scope: Parameters<typeof unreachedPeople>[1]) =>
      (await unreachedPeople(open(), scope)).some(each => each.organisationId === company.id)
    expect(await told({ scope: { kind: 'city' } })).toBe(true)
    expect(await told({ scope: { kind: 'district', districtCode: '210303' } })).toBe(true)
    expect(await told({ scope: { kind: 'district', districtCode: '210302' } })).toBe(false)
  })
})
