import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { z } from 'zod'

/** The place after which the next page begins: the sort key of the last row seen, and its id. */
export type Cursor = { readonly key: string; readonly id: string }

export type Page<Row> = {
  readonly rows: readonly Row[]
  /** Opaque; null on the last page. */
  readonly next: string | null
}

export type PageRequest = {
  /** What `next` of the page before said; null, absent or spoilt begins at the first page. */
  after?: string | null | undefined
  /** Rows a page; 20 if not said. */
  size?: number | undefined
}

export const PAGE_SIZE = 20
const LARGEST_PAGE = 200

const cursorShape = z.strictObject({ key: z.string().max(200), id: z.string().max(64) })

export function encodeCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify({ key, id })).toString('base64url')
}

/** The cursor, or null if the text is none of ours. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  if (text === null || text === undefined || text === '') return null
  try {
    const read = cursorShape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** How many rows to ask for: one more than are shown tells whether there is a next page. */
export function rowsToAsk(page: PageRequest): number {
  return sizeOf(page) + 1
}

/** What is shown of the rows that were asked for, and where the next page begins. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: PageRequest,
  cursorOf: (row: Row) => Cursor,
): Page<Row> {
  const shown = rows.slice(0, sizeOf(page))
  const last = shown.at(-1)
  const more = rows.length > shown.length && last !== undefined
  return { rows: shown, next: more ? encodeCursor(cursorOf(last)) : null }
}

/**
 * The condition for rows beyond the cursor, always true without one. Expanded under a leading
 * range: engines read the row-value form `(a, b) < (x, y)` without the index.
 */
export function beyond(
  columns: { key: string; id: string },
  page: PageRequest,
  order: 'asc' | 'desc',
): RawBuilder<SqlBool> {
  const cursor = decodeCursor(page.after)
  if (cursor === null) return sql<SqlBool>`1 = 1`
  const key = sql.ref(columns.key)
  const id = sql.ref(columns.id)
  return order === 'desc'
    ? sql<SqlBool>`(${key} <= ${cursor.key} and (${key} < ${cursor.key} or (${key} = ${cursor.key} and ${id} < ${cursor.id})))`
    : sql<SqlBool>`(${key} >= ${cursor.key} and (${key} > ${cursor.key} or (${key} = ${cursor.key} and ${id} > ${cursor.id})))`
}

function sizeOf({ size }: PageRequest): number {
  return Math.min(LARGEST_PAGE, Math.max(1, Math.trunc(size ?? PAGE_SIZE)))
}

/** Every row of a list, page after page. */
export async function allPages<Row>(
  ask: (page: PageRequest) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ;) {
    const page: Page<Row> = await ask({ after })
    rows.push(...page.rows)
    if (page.next === null) return rows
    after = page.next
  }
}
