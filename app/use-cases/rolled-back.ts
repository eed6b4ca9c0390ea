import { inTransaction, type Db, type Trx } from '#db/transaction.ts'

/**
 * What `work` would do: it is done in a transaction that is then undone. A dry run cannot say
 * anything else than what the same work says when it is kept.
 */
export async function rolledBack<Result>(
  db: Db,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = []
  try {
    await inTransaction(db, async trx => {
      results.push(await work(trx))
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  const result = results.at(-1)
  if (result === undefined) throw new Error('a dry run that came to nothing')
  return result
}

class Undone extends Error {}
