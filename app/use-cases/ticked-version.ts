import type { Answers } from '#db/answers-json.ts'

/** The entry of a ticked profile section that says for which version of it the tick was given. */
export const TICKED_VERSION = 'profileVersion'

/** Whether a tick stands: one for a profile section is void once that section has changed. */
export function tickStands(
  section: { markedComplete: boolean; answers: Answers },
  profileVersion: number,
): boolean {
  const ticked = section.answers[TICKED_VERSION]
  return section.markedComplete && (ticked === undefined || Number(ticked) === profileVersion)
}
