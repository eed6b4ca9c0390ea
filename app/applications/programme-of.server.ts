import type { Programme } from '#rules/engine/programme.ts'
import { programmeById } from '#rules/programmes/index.ts'

/**
 * The programme version that an application was begun under; a later version does not change it.
 *
 * @throws {Error} if the rule book no longer holds that version, which it must for ever.
 */
export function programmeOf(application: { programme_version: string }): Programme {
  const programme = programmeById(application.programme_version)
  if (programme === null)
    throw new Error(`No programme version ${application.programme_version} in the rule book.`)
  return programme
}
