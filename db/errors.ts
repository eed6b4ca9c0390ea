/** SQLite: unique index and primary key; MySQL: duplicate entry, with and without the key's name. */
const DUPLICATE = { sqlite: [2067, 1555], mysql: [1062, 1586] }

/**
 * Deadlock or failed certification, lock wait, row changed since it was read. The engine has undone
 * the whole transaction, or we do, so it can be run again from its beginning.
 */
const RERUN_MYSQL = [1213, 1205, 1020]

/** The primary codes BUSY and LOCKED; the extended ones carry more in the higher bits. */
const RERUN_SQLITE = [5, 6]

const LOST_CODES = ['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ETIMEDOUT']
const LOST_NUMBERS = [1053, 1927, 2006, 2013]

/** Whether a unique key refused the row. Numbers decide, since drivers disagree on names. */
export function isDuplicate(error: unknown): boolean {
  return (
    DUPLICATE.sqlite.includes(numberAt(error, 'errcode')) ||
    DUPLICATE.mysql.includes(numberAt(error, 'errno'))
  )
}

/** Runs an insert; false if a unique key refused it, which undoes that statement only. */
export async function unlessDuplicate(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert()
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/**
 * Whether the same transaction may succeed if it is run again from its beginning. A node that has
 * lost its cluster (1047) is not among these: it refuses until somebody mends it.
 */
export function isRetryable(error: unknown): boolean {
  return (
    RERUN_MYSQL.includes(numberAt(error, 'errno')) ||
    RERUN_SQLITE.includes(numberAt(error, 'errcode') & 0xff)
  )
}

/** Whether the connection went away, so that nobody knows whether the last statement was done. */
export function isLostConnection(error: unknown): boolean {
  if (LOST_NUMBERS.includes(numberAt(error, 'errno'))) return true
  return typeof error === 'object' && error !== null && 'code' in error
    ? LOST_CODES.includes(String(error.code))
    : false
}

function numberAt(error: unknown, key: 'errno' | 'errcode'): number {
  if (typeof error !== 'object' || error === null) return -1
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'number' ? value : -1
}
