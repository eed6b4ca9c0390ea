import { expect, test } from 'vitest'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { walkerAt } from '#tests/support/form-walker.ts'
import { linkOf, openPlace, type Place } from './place.ts'

async function fileTheReport({ on }: Place): Promise<void> {
  const clerk = await on('2027-03-01', 'owner')
  const report = await clerk.open(linkOf(await clerk.open('/company'), /\/reports\/2026$/))
  const figures = report.names.filter(name => name.endsWith('.2026'))
  expect(figures).toHaveLength(5)
  const typed = Object.fromEntries(figures.map((name): [string, string] => [name, '100']))
  const receipt = await clerk.send({ ...typed, text: '经营正常。' })
  expect(receipt.text).toContain('NB-2027-000001')
}

async function reportTheChange({ id, on }: Place): Promise<void> {
  const after = `/company/applications/${id}/after`
  const clerk = await on('2027-04-10', 'owner')
  const form = await clerk.open(linkOf(await clerk.open(after), /\/changes\/new$/))
  expect(form.text).toContain('今天发生的变更，报告截止日为 2027年7月12日')
  const change = { kind: 'rename', changedOn: '2027-04-01', before: '旧名（虚构）' }
  const refused = await clerk.sendExpecting(400, change)
  expect(refused.text).toContain('请填写变更后的情况')
  expect(refused.html).toContain('旧名（虚构）')
  const receipt = await clerk.send({ ...change, after: '新名（虚构）' })
  expect(receipt.text).toContain('BG-2027-000001')

  const officer = await on('2027-04-12', 'officer')
  const inbox = await officer.open('/inbox')
  expect(inbox.text).toContain('请登记变更报告：BG-2027-000001')
  await officer.open(linkOf(inbox, new RegExp(`/review/${id}/after$`)))
  await officer.send({ remark: '请同时更新企业档案。', intent: 'note' })
  expect((await officer.open('/inbox')).text).toContain('目前没有待办事项')

  const again = await on('2027-04-13', 'owner')
  const noted = await again.open(linkOf(await again.open(after), /\/changes\/[0-9a-f-]{36}$/))
  expect(noted.text).toContain('市局已登记')
  expect(noted.text).toContain('请同时更新企业档案。')
}

/** Nothing is filed on 2027 and 2028: the chief is told on the day after the second last day. */
async function missTwoYears({ id, on, workerOn }: Place): Promise<void> {
  await workerOn('2028-06-01')
  expect((await (await on('2029-05-31', 'chief')).open('/inbox')).text).not.toContain('拟取消资格')
  await workerOn('2029-06-01')
  const chief = await on('2029-06-01', 'chief')
  const inbox = await chief.open('/inbox')
  expect(inbox.text).toContain('未填报年度：2027、2028')
  await chief.open(linkOf(inbox, new RegExp(`/review/${id}/after$`)))
  const served = await chief.send({ intent: 'serve' })
  expect(served.text).toContain('累计两年未填报')
}

async function hearAndRevoke({ id, on }: Place): Promise<void> {
  const clerk = await on('2029-06-05', 'owner')
  await clerk.open(`/company/applications/${id}/after`)
  await clerk.send({ answer: '经办人离职，漏报属实。', intent: 'answer' })

  const chief = await on('2029-06-11', 'chief')
  await chief.open(linkOf(await chief.open(`/review/${id}`), /\/draft\/revoke$/))
  await chief.send({ ground: 'two_missing_reports', text: '累计两年未填报，陈述不能改变事实。' })
  const head = await on('2029-06-11', 'head')
  await head.open(linkOf(await head.open(`/review/${id}`), /\/move\/revoke$/))
  expect((await head.send({})).text).toContain('撤销/取消')
}

const FREE_DAY = '2030年1月1日 起可以申报'

/** Told on every page where one would begin, and refused when one begins all the same. */
async function barredThisYear({ id, on, portal, cookieOf }: Place): Promise<void> {
  for (const day of ['2029-06-12', '2029-12-31']) {
    const clerk = await on(day, 'owner')
    for (const page of [
      ...['/programmes/hnte', '/company/matches', '/company/matches/hnte'],
      `/company/applications/${id}/after`,
    ])
      expect((await clerk.open(page)).text, `${page} on ${day}`).toContain(FREE_DAY)
    const refused = await portal.post('/company/matches/hnte', {}, await cookieOf('owner'))
    expect([refused.status, refused.body.includes(FREE_DAY)]).toEqual([409, true])
  }
  expect((await walkerAt(portal, '').open('/programmes/hnte')).text).not.toContain('不得再次申报，')
}

async function beginNextYear({ on }: Place): Promise<void> {
  const clerk = await on('2030-01-01', 'owner')
  expect((await clerk.open('/programmes/hnte')).text).not.toContain(FREE_DAY)
  await clerk.open('/company/matches/hnte')
  const tasks = await clerk.send({}, { action: /\/matches\/hnte$/ })
  expect(tasks.path).toMatch(/^\/company\/applications\/[0-9a-f-]{36}$/)
}

onEachDatabase(open => {
  test(
    'a recognised company reports its year and a change, misses two years, is heard and revoked, is barred until 31 December and begins again on 1 January, over the pages',
    { timeout: 60_000 },
    async () => {
      const place = await openPlace(open())
      await fileTheReport(place)
      await reportTheChange(place)
      await missTwoYears(place)
      await hearAndRevoke(place)
      await barredThisYear(place)
      await beginNextYear(place)
      await place.portal.stop()
    },
  )
})
