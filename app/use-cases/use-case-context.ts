import type { PortalContext } from '../context.ts'
import type { CaseProgramme } from './case-programme.ts'

/** What every use case takes first. */
export type UseCaseContext = Pick<PortalContext, 'db' | 'now' | 'requestId'> & {
  /** The programme of a version's id; the rule book's if not given. */
  readonly programmeOf?: (version: string) => CaseProgramme | null
}
