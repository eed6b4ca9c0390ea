import { expect, test } from 'vitest'
import { queuePage } from '#app/review/queue.server.ts'
import { queueTabs, tabsOf, filterOf } from '#app/review/queue-tabs.ts'
import type { Reviewer } from '#app/review/reviewer.ts'
import type { Db } from '#db/transaction.ts'
import { allStates } from '#rules/procedure/states.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { aLoadContext, aRealCase, aReviewer } from './review-ground.ts'

async function listed(db: Db, reviewer: Reviewer, search: string): Promise<string[]> {
  const asked = { search: new URLSearchParams(search), language: 'zh-CN' } as const
  const page = await queuePage(aLoadContext(db), reviewer, asked)
  const count = page.tabs.find(({ tab }) => tab === page.tab)?.count
  if (page.next === null && !search.includes('after')) expect(count).toBe(page.rows.length)
  return page.rows.map(row => row.id)
}

test('every state but the draft stands in some list of the case officer', () => {
  const ground = { me: 'me', today: '2026-11-23', districtOnly: false, isBound: true }
  const listedStates = new Set(tabsOf.case_officer.flatMap(tab => filterOf(tab, ground).states))
  expect(allStates.filter(state => !listedStates.has(state))).toEqual(['draft'])
  expect(queueTabs.filter(tab => filterOf(tab, ground).states.includes('draft'))).toEqual([])
})

onEachDatabase(open => {
  test('a district officer sees the cases of the own district and no other', async () => {
    const db = open()
    const company = await aCompany(db)
    const here = await aRealCase(db, 'district_review', { company, district: '210311' })
    const there = await aRealCase(db, 'district_review', { company, district: '210381' })
    const officer = await aReviewer(db, 'district_officer', { districtCode: '210311' })
    const city = await aReviewer(db, 'chief')
    expect(await listed(db, officer, '')).toEqual([here])
    const all = await listed(db, city, 'tab=open')
    expect(all).toContain(here)
    expect(all).toContain(there)
  })

  test('what somebody has taken is no longer to be received, and stands with who took it', async () => {
    const db = open()
    const company = await aCompany(db)
    const officer = await aReviewer(db, 'case_officer')
    const free = await aRealCase(db, 'submitted', { company })
    const taken = await aRealCase(db, 'formal_check', { company, assignedTo: officer.account.id })
    expect(await listed(db, officer, 'tab=mine')).toEqual([taken])
    const waiting = await listed(db, officer, 'tab=unassigned')
    expect(waiting).toContain(free)
    expect(waiting).not.toContain(taken)
  })

  test('due on the third working day is due soon, on the fourth it is not', async () => {
    const db = open()
    const company = await aCompany(db)
    const officer = await aReviewer(db, 'case_officer')
    const third = await aRealCase(db, 'accepted', { company, dueOn: '2026-11-26' })
    const fourth = await aRealCase(db, 'accepted', { company, dueOn: '2026-11-27' })
    const due = await listed(db, officer, 'tab=due')
    expect(due).toContain(third)
    expect(due).not.toContain(fourth)
  })

  test('closed cases come with the latest first, and only those of the programme asked for', async () => {
    const db = open()
    const company = await aCompany(db)
    const chief = await aReviewer(db, 'chief')
    const about = { company, programme: 'alliance' }
    const early = await aRealCase(db, 'rejected', { ...about, since: '2026-01-05T01:00:00.000Z' })
    const late = await aRealCase(db, 'recognised', { ...about, since: '2026-06-05T01:00:00.000Z' })
    const middle = await aRealCase(db, 'lapsed', { ...about, since: '2026-03-05T01:00:00.000Z' })
    await aRealCase(db, 'lapsed', { company })
    const search = 'tab=ended&programme=alliance'
    expect(await listed(db, chief, search)).toEqual([late, middle, early])
  })
})
