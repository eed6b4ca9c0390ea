import { afterAll, beforeAll, describe, inject } from 'vitest'
import { sql } from 'kysely'
import { migrate } from '#db/migrate.ts'
import { openDatabase, type OpenedDatabase } from '#db/open.ts'
import type { Db } from '#db/transaction.ts'

export type Engine = 'sqlite' | 'mariadb'

export const engines: readonly Engine[] = ['sqlite', 'mariadb']

/**
 * Registers the laws once for each engine. `open()` gives the fresh, migrated database that this
 * file has to itself on that engine; call it inside the tests.
 */
export function onEachDatabase(laws: (open: () => Db, engine: Engine) => void): void {
  describe.each(engines)('%s', engine => {
    let opened: FreshDatabase | null = null
    beforeAll(async () => {
      opened = await freshDatabase(engine)
    })
    afterAll(() => opened?.drop())
    laws(() => {
      if (opened === null) throw new Error('open() is for use inside a test')
      return opened.db
    }, engine)
  })
}

export type FreshDatabase = OpenedDatabase & {
  readonly url: string
  /** Closes it and removes it from the server. */
  readonly drop: () => Promise<void>
}

/** A new database with all tables and no rows; `migrated: false` leaves out the tables too. */
export async function freshDatabase(
  engine: Engine,
  { migrated = true }: { migrated?: boolean } = {},
): Promise<FreshDatabase> {
  const fresh = engine === 'sqlite' ? freshSqlite() : await freshMariadb()
  if (migrated) await migrate(fresh.db)
  return fresh
}

function freshSqlite(): FreshDatabase {
  const url = 'sqlite::memory:'
  const opened = openDatabase({ url })
  return { ...opened, url, drop: opened.close }
}

async function freshMariadb(): Promise<FreshDatabase> {
  const server = inject('mariadbUrl')
  const name = `portal_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name}`)
  const url = `${server}${name}`
  const opened = openDatabase({ url })
  return {
    ...opened,
    url,
    drop: async () => {
      await opened.close()
      await onServer(server, `drop database ${name}`)
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = openDatabase({ url })
  await sql.raw(statement).execute(server.db)
  await server.close()
}
