import { DatabaseSync } from '@photostructure/sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

type Bindable = string | number | bigint | null | Uint8Array

/**
 * The embedded engine in the shape that Kysely's SqliteDialect expects, with write-ahead log,
 * foreign keys, and five seconds of patience with another process.
 */
export function openSqlite(path: string): SqliteDatabase {
  const database = new DatabaseSync(path)
  database.exec('pragma journal_mode = wal')
  database.exec('pragma foreign_keys = on')
  database.exec('pragma busy_timeout = 5000')
  return {
    close: () => database.close(),
    prepare: text => statementOf(database, text),
  }
}

function statementOf(database: InstanceType<typeof DatabaseSync>, text: string): SqliteStatement {
  const statement = database.prepare(text)
  return {
    reader: statement.columns().length > 0,
    all: (parameters): unknown[] => statement.all(...parameters.map(bindable)),
    run: parameters => {
      const { changes, lastInsertRowid } = statement.run(...parameters.map(bindable))
      return { changes, lastInsertRowid }
    },
    iterate: parameters => statement.iterate(...parameters.map(bindable)),
  }
}

/**
 * What may be bound. The engine turns a `Date` into null without a word, so it is refused here.
 *
 * @throws {TypeError} for anything that the two engines would not give back alike.
 */
export function bindable(value: unknown): Bindable {
  if (value === null) return null
  if (typeof value === 'string' || typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`cannot be kept in the database: ${typeof value}`)
}
