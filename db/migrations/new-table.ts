import { MysqlAdapter, sql, type CreateTableBuilder, type Kysely } from 'kysely'

/**
 * The beginning of a table that can be made again after a failure half-way. On MySQL it says its
 * own character set: a server's default may be latin1, and general collations hold rare Han
 * characters to be equal.
 */
export function newTable(db: Kysely<unknown>, name: string): CreateTableBuilder<string> {
  const table = db.schema.createTable(name).ifNotExists()
  return isMysql(db)
    ? table.modifyEnd(sql`engine = InnoDB default character set utf8mb4 collate utf8mb4_bin`)
    : table
}

function isMysql(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof MysqlAdapter
}
