import type { Outcome } from '#rules/engine/evaluate.ts'
import type { Programme } from '#rules/engine/programme.ts'

/** One programme against a company's profile, as the list of matches shows it. */
export type MatchView = {
  id: string
  /** Of its versions. */
  family: string
  name: string
  level: Programme['level']
  subject: Programme['subject']
  outcome: Outcome
  met: number
  counted: number
  /** The broken condition that is nearest to being met, and by how much it is not. */
  nearest: { sentence: string; gap: string } | null
  /** Facts of the profile that are still missing. */
  missing: number
  /** Facts about the team, carrier or alliance, which the application asks. */
  further: number
}
