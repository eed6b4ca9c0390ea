import { z } from 'zod'
import type { Db } from './transaction.ts'

/** What of a case an expert opened, as the trail has it. */
export type Opening = { id: string; at: string; by: string | null; file: string | null }

export const openingActions = ['panel.open-case', 'panel.open-file'] as const

const detail = z.looseObject({ file: z.string().optional() })

/** What experts opened of a case, the latest first, so many at most. */
export async function openingsOf(
  db: Db,
  applicationId: string,
  { limit }: { limit: number },
): Promise<Opening[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['id', 'at', 'actor_id', 'detail'])
    .where('object_id', '=', applicationId)
    .where('action', 'in', openingActions)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, at, actor_id: by, detail: text }) => {
    return { id, at, by, file: detail.parse(JSON.parse(text)).file ?? null }
  })
}
