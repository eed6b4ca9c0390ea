import { expect, test } from 'vitest'
import { accountData } from '#app/own-data/account-data.server.ts'
import { queuePage } from '#app/review/queue.server.ts'
import type { Reviewer } from '#app/review/reviewer.ts'
import { takeSavedFilter } from '#app/review/saved-filters.server.ts'
import type { Db } from '#db/transaction.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'
import { aCompany } from '#tests/support/people.ts'
import { aLoadContext, aRealCase, aReviewer, formOf } from './review-ground.ts'

function shown(db: Db, reviewer: Reviewer, search: string) {
  const asked = { search: new URLSearchParams(search), language: 'zh-CN' } as const
  return queuePage(aLoadContext(db), reviewer, asked)
}

async function sent(db: Db, reviewer: Reviewer, entries: Record<string, string>) {
  const answer = await takeSavedFilter(aLoadContext(db), reviewer, formOf(entries))
  return 'data' in answer ? answer.data.issues[0]?.code : answer.headers.get('location')
}

onEachDatabase(open => {
  test('a list narrows to one district and to what is due within 0 to 60 working days, overdue included', async () => {
    const db = open()
    const company = await aCompany(db)
    const chief = await aReviewer(db, 'chief')
    const about = { company, programme: 'alliance' }
    const of = (district: string, dueOn: string) =>
      aRealCase(db, 'accepted', { ...about, district, dueOn })
    const over = await of('210381', '2026-11-20')
    const today = await of('210381', '2026-11-23')
    const third = await of('210381', '2026-11-26')
    const fourth = await of('210381', '2026-11-27')
    const elsewhere = await of('210302', '2026-11-23')
    const rows = async (search: string) => {
      const page = await shown(db, chief, `tab=open&programme=alliance&${search}`)
      expect(page.tabs.find(each => each.tab === 'open')?.count).toBe(page.rows.length)
      return page.rows.map(row => row.id).sort()
    }
    expect(await rows('district=210381')).toEqual([over, today, third, fourth].sort())
    expect(await rows('district=210381&due=3')).toEqual([over, today, third].sort())
    expect(await rows('due=0')).toEqual([over, today, elsewhere].sort())
  })

  test('61 days, a fraction and words are refused in place and narrow nothing; what was typed is kept', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    for (const due of ['61', '1.5', 'x', '-1']) {
      const page = await shown(db, chief, `tab=open&due=${due}`)
      expect([page.isReadable, page.filter.due]).toEqual([false, due])
    }
    expect((await shown(db, chief, 'due=60')).isReadable).toBe(true)
  })

  test('a filter is saved under a name, comes back as a link, and is deleted by its owner only', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const other = await aReviewer(db, 'head')
    const query = 'tab=open&district=210381&due=3'
    expect(await sent(db, chief, { intent: 'save', name: '海城临期', query })).toBe(
      `/review?${query}`,
    )
    const [saved] = (await shown(db, chief, '')).saved
    expect(saved).toMatchObject({ name: '海城临期', to: `/review?${query}` })
    expect((await shown(db, other, '')).saved).toEqual([])
    expect((await accountData(db, chief)).savedFilters).toEqual([{ name: '海城临期', list: query }])
    await sent(db, other, { intent: 'forget', id: saved?.id ?? '', query })
    expect((await shown(db, chief, '')).saved).toHaveLength(1)
    await sent(db, chief, { intent: 'forget', id: saved?.id ?? '', query })
    expect((await shown(db, chief, '')).saved).toEqual([])
  })

  test('a name has 1 to 40 characters and is used once an account; of 20 filters the 21st is refused', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const other = await aReviewer(db, 'chief')
    const save = (name: string, who = chief) =>
      sent(db, who, { intent: 'save', name, query: 'tab=open' })
    expect(await save(' ')).toBe('name-missing')
    expect(await save('长'.repeat(41))).toBe('name-long')
    expect(await save('长'.repeat(40))).toBe('/review?tab=open')
    expect(await save('长'.repeat(40))).toBe('name-taken')
    expect(await save('长'.repeat(40), other)).toBe('/review?tab=open')
    for (let at = 2; at <= 20; at += 1) expect(await save(`第${at}个`)).toBe('/review?tab=open')
    expect(await save('第21个')).toBe('too-many')
  })

  test('what is saved is a list of the queue and nothing else of the address', async () => {
    const db = open()
    const chief = await aReviewer(db, 'chief')
    const query = 'tab=//evil&programme=none&district=x&after=abc&due=2&more=1'
    expect(await sent(db, chief, { intent: 'save', name: '甲', query })).toBe('/review?due=2')
  })
})
