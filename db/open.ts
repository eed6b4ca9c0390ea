import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { CompiledQuery, Kysely, MysqlDialect, SqliteDialect } from 'kysely'
import { createPool } from 'mysql2'
import type { Database } from './schema.ts'
import { openSqlite } from './sqlite-driver.ts'

export type DatabaseKind = 'sqlite' | 'mysql'

export type OpenedDatabase = {
  readonly db: Kysely<Database>
  readonly dialect: DatabaseKind
  readonly close: () => Promise<void>
}

/** Rows are compared byte by byte and text is cut nowhere, whatever the server's defaults are. */
const SESSION = `set time_zone = '+00:00', sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`

/**
 * Opens the database at `url`: `sqlite:PATH` (the folder is made), `sqlite::memory:`, or
 * `mysql://user:password@host:port/name` for MySQL, MariaDB and what speaks their protocol.
 *
 * @throws {RangeError} if `url` names neither engine.
 */
export function openDatabase({ url }: { url: string }): OpenedDatabase {
  if (url.startsWith('sqlite:')) return opened(sqliteDialect(url.slice('sqlite:'.length)), 'sqlite')
  if (url.startsWith('mysql:')) return opened(mysqlDialect(url), 'mysql')
  throw new RangeError('a database address begins with sqlite: or mysql:')
}

function opened(dialect: SqliteDialect | MysqlDialect, kind: DatabaseKind): OpenedDatabase {
  const db = new Kysely<Database>({ dialect })
  return { db, dialect: kind, close: () => db.destroy() }
}

function sqliteDialect(path: string): SqliteDialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  return new SqliteDialect({ database: openSqlite(path) })
}

function mysqlDialect(url: string): MysqlDialect {
  const pool = createPool({
    uri: url,
    connectionLimit: 10,
    timezone: 'Z',
    charset: 'UTF8MB4_BIN',
    supportBigNumbers: true,
    jsonStrings: true,
    dateStrings: true,
  })
  return new MysqlDialect({
    pool,
    onCreateConnection: async connection => {
      await connection.executeQuery(CompiledQuery.raw(SESSION))
    },
  })
}
