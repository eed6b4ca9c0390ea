import type { PortalContext } from '../context.ts'
import { usualLimits, type UploadLimits } from '../files/upload-limits.ts'
import type { CaseProgramme } from './case-programme.ts'

/** What every use case takes first. */
export type UseCaseContext = Pick<PortalContext, 'db' | 'now' | 'requestId'> & {
  /** The programme of a version's id; the rule book's if not given. */
  readonly programmeOf?: (version: string) => CaseProgramme | null
  /** How long a decision can be taken back, in seconds; a minute if not given. */
  readonly takeBackSeconds?: number
  /** How much may be handed in; the usual limits if not given. */
  readonly uploadLimits?: UploadLimits
}

const TAKE_BACK_SECONDS = 60

/** How long the mail of a decision waits, so that the decision can be taken back. */
export function takeBackSeconds({
  takeBackSeconds: seconds = TAKE_BACK_SECONDS,
}: Pick<UseCaseContext, 'takeBackSeconds'>): number {
  return seconds
}

/** How much may be handed in. */
export function uploadLimits({
  uploadLimits: limits = usualLimits,
}: Pick<UseCaseContext, 'uploadLimits'>): UploadLimits {
  return limits
}
