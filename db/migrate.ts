import { Migrator, type MigrationResult } from 'kysely'
import { migrations } from './migrations/index.ts'
import type { Db } from './transaction.ts'

/**
 * Brings the tables up to date, and gives the migrations that were run. A deploy step, run once on
 * one named node: the engines' migration lock does not hold across a cluster.
 *
 * @throws the engine's error of the first migration that failed; it can be run again.
 */
export async function migrate(db: Db): Promise<readonly MigrationResult[]> {
  const { error, results } = await migratorOf(db).migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed')
  return results ?? []
}

/** The names of the migrations that the code needs and the database has not. */
export async function pendingMigrations(db: Db): Promise<readonly string[]> {
  const known = await migratorOf(db).getMigrations()
  return known.filter(one => one.executedAt === undefined).map(one => one.name)
}

/** Whether the database has every migration that the code needs. */
export async function isUpToDate(db: Db): Promise<boolean> {
  return (await pendingMigrations(db)).length === 0
}

function migratorOf(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
}
