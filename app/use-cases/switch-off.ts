import { setWish, wishesOf } from '#db/message-wishes.ts'
import { inTransaction } from '#db/transaction.ts'
import { helpfulKinds } from '#emails/helpful.ts'
import type { Off } from '../outbox/unsubscribe.ts'
import type { UseCaseContext } from './use-case-context.ts'

/** Switches a helpful kind off for an account, or every kind that it has in the digest. */
export async function switchOff(
  { db, now }: Pick<UseCaseContext, 'db' | 'now'>,
  { accountId, kind }: Off,
): Promise<void> {
  const at = now()
  await inTransaction(db, async trx => {
    const said = await wishesOf(trx, accountId)
    const kinds =
      kind === 'digest' ? helpfulKinds.filter(each => said.get(each) === 'digest') : [kind]
    for (const each of kinds) await setWish(trx, { accountId, kind: each, wish: 'off', at })
  })
}
