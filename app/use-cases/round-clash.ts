import { ensureCounter, holdCounter } from '#db/counters.ts'
import { publishedRounds, type Round } from '#db/rounds.ts'
import { inTransaction, type Db, type Trx } from '#db/transaction.ts'

/** Another published window of the programme that has instants in common. */
export type Clash = { kind: 'clash'; nameZh: string; nameEn: string }

type Window = Pick<Round, 'id' | 'programme_id' | 'opens_at' | 'closes_at'>

/** A transaction on the rounds of a programme: of two at once the second sees what the first wrote. */
export async function onRoundsOf<Result>(
  db: Db,
  family: string,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  const name = `rounds:${family}`
  await ensureCounter(db, name)
  return inTransaction(db, async trx => {
    await holdCounter(trx, name)
    return work(trx)
  })
}

/** Whether another published round of the programme is open at the same time. */
export async function clashOf(
  trx: Trx,
  { id, programme_id: family, opens_at: opensAt, closes_at: closesAt }: Window,
): Promise<Clash | null> {
  const others = await publishedRounds(trx, family)
  const clash = others.find(
    other => other.id !== id && other.opens_at <= closesAt && opensAt <= other.closes_at,
  )
  return clash === undefined
    ? null
    : { kind: 'clash', nameZh: clash.name_zh, nameEn: clash.name_en }
}
