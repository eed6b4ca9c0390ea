import type { AppLoadContext } from '@remix-run/node'
import { noticeRowsOf, type NoticeRow } from '#db/public-notice-rows.ts'
import { displayedNotice, displayedNotices, type PublicNotice } from '#db/public-notices.ts'
import { daysBetween } from '#rules/calendar/day.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { noticeOn } from '../use-cases/notice-facts.ts'
import { canonicalList } from '../use-cases/notice-list.ts'
import { formatDay } from '../words/format.ts'

export type NoticeLine = {
  number: string
  title: string
  programme: string
  from: string
  to: string
  standing: 'to come' | 'running' | 'ended'
  /** Days until the last one; 0 on it, and when it is over. */
  left: number
}

type Reader = { today: string; language: Language }

/** A notice as lists show it. */
export function noticeLine(notice: PublicNotice, { today, language }: Reader): NoticeLine {
  return {
    number: notice.number,
    title: inLanguage({ zh: notice.title_zh, en: notice.title_en }, language),
    programme: programmeName(notice.programme_version, language),
    from: formatDay(notice.starts_on, language),
    to: formatDay(notice.ends_on, language),
    standing: noticeOn(notice, today),
    left: Math.max(0, daysBetween(today, notice.ends_on)),
  }
}

/** The name of a programme's version, or its id where the book no longer has it. */
export function programmeName(version: string, language: Language): string {
  const programme = programmeById(version)
  return programme === null ? version : inLanguage(programme.names, language)
}

/** The notices whose first day has come, the latest first. */
export async function publicNotices(
  { db, today }: AppLoadContext,
  { after, language }: { after: string | null; language: Language },
) {
  const day = today()
  const { rows, next } = await displayedNotices(db, day, { after })
  return { notices: rows.map(notice => noticeLine(notice, { today: day, language })), next }
}

/**
 * The notice of that number as the public sees it.
 *
 * @throws {Response} 404 before its first day, and where there is none.
 */
export async function publicNotice(
  { db, today }: AppLoadContext,
  { number, language }: { number: string | undefined; language: Language },
) {
  const { notice, rows } = await shownNotice({ db, today: today() }, number)
  return {
    ...noticeLine(notice, { today: today(), language }),
    text: inLanguage({ zh: notice.text_zh, en: notice.text_en }, language),
    minutes: notice.minutes,
    channel: notice.channel,
    hash: notice.list_hash ?? '',
    rows: rows.map(row => ({
      id: row.application_id,
      position: row.position,
      company: row.company_name,
      creditCode: row.credit_code,
      outcome: row.outcome,
    })),
  }
}

/** The file of the list, byte for byte what was hashed when it was signed. */
export async function listFile(
  { db, today }: AppLoadContext,
  number: string | undefined,
): Promise<string> {
  const { notice, rows } = await shownNotice({ db, today: today() }, number)
  return canonicalList(notice, rows)
}

async function shownNotice(
  { db, today }: { db: AppLoadContext['db']; today: string },
  number: string | undefined,
): Promise<{ notice: PublicNotice; rows: NoticeRow[] }> {
  const notice = number === undefined ? null : await displayedNotice(db, { number, today })
  if (notice === null) throw notFound()
  const rows = await noticeRowsOf(db, notice.id)
  return { notice, rows: rows.filter(row => row.outcome !== 'left_out') }
}
