import type { KyselyPlugin } from 'kysely'
import type { Db } from '#db/transaction.ts'

/** The database with its `n`-th query, counted from 1, failing before or after it is done. */
export function failingAt(
  db: Db,
  failure: { n: number; when: 'before' | 'after'; error: () => Error },
): { db: Db; asked: () => number } {
  let before = 0
  let after = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      before += 1
      if (failure.when === 'before' && before === failure.n) throw failure.error()
      return node
    },
    transformResult: ({ result }) => {
      after += 1
      return failure.when === 'after' && after === failure.n
        ? Promise.reject(failure.error())
        : Promise.resolve(result)
    },
  }
  return { db: db.withPlugin(plugin), asked: () => before }
}
