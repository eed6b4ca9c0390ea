import { accountNames } from '#db/accounts.ts'
import { noticeRecords } from '#db/notice-records.ts'
import type { Db } from '#db/transaction.ts'

export type AskedLine = {
  key: string
  name: string
  notices: number
  incomplete: number
  /** Whole per cent of the first notices, 0.5 rounded up. */
  percent: number
  waiting: number
  returned: number
}

/** How complete first notices were, by who sent them, and of all of them together. */
export async function askedPage(db: Db): Promise<{ lines: AskedLine[]; all: AskedLine }> {
  const records = await noticeRecords(db)
  const names = await accountNames(
    db,
    records.map(each => each.officer),
  )
  const lines = records.map(({ officer, ...counts }) => ({
    key: officer,
    name: names.get(officer) ?? '—',
    ...counts,
    percent: percentOf(counts.incomplete, counts.notices),
  }))
  const sum = (pick: (line: AskedLine) => number) =>
    lines.reduce((total, line) => total + pick(line), 0)
  const notices = sum(line => line.notices)
  const incomplete = sum(line => line.incomplete)
  const all = {
    key: 'all',
    name: '',
    notices,
    incomplete,
    percent: percentOf(incomplete, notices),
    waiting: sum(line => line.waiting),
    returned: sum(line => line.returned),
  }
  return { lines, all }
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole)
}
