import type { Programme } from '#rules/engine/programme.ts'
import { programmeById } from '#rules/programmes/index.ts'

/**
 * The version of the programme that an application is for.
 *
 * @throws {Error} if the rule book lost it: versions are never taken out.
 */
export function programmeOf(application: { programme_id: string }): Programme {
  const programme = programmeById(application.programme_id)
  if (programme === null) throw new Error(`There is no programme ${application.programme_id}.`)
  return programme
}
