import { draftsOfRound } from '#db/applications.ts'
import { closedWindowsWithDrafts } from '#db/rounds.ts'
import { moveApplication } from './move-application.ts'
import { isWindowOver } from './round-window.ts'
import type { UseCaseContext } from './use-case-context.ts'

const BATCH = 100

/**
 * Ends the drafts of rounds that are over, their grace included, and says how many were ended. What
 * was typed stays, and the company is told; any number of workers may do it at once.
 */
export async function closeRounds(context: UseCaseContext): Promise<number> {
  const at = context.now()
  const closed = await closedWindowsWithDrafts(context.db, at)
  let ended = 0
  for (const round of closed.filter(each => isWindowOver(each, at))) {
    for (const draft of await draftsOfRound(context.db, { roundId: round.id, limit: BATCH })) {
      const result = await moveApplication(context, {
        applicationId: draft.id,
        event: 'close',
        expectedVersion: draft.version,
        actor: { id: null, role: 'system', districtCode: null },
        scope: { kind: 'everything' },
        handed: { kind: 'nothing' },
      })
      if (result.kind === 'moved') ended += 1
    }
  }
  return ended
}
