import type { Confidence } from '#rules/engine/criterion.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Step, Stretch } from '#rules/road/step.ts'

/** One step of a company's road, ready to be shown in one language. */
export type RoadStepView = {
  key: string
  kind: Step['kind']
  programme: { id: string; name: string; level: Programme['level'] }
  /** Where the bureau or experts decide whether the conditions are met. */
  isJudged: boolean
  /** The first day on which it can be done; null = it hangs on a day not known yet. */
  day: string | null
  /** What has to change before it; none where nothing has. */
  changes: string[]
  /** Whether the figures of the running year are taken to be those of the year before. */
  carried: boolean
  /** What comes before it, by the link that says so. */
  after: { name: string; sentence: string } | null
  /** How long what is had stays valid; only of what is renewed. */
  validity: string | null
  /** What it brings; amounts where they can be worked out. */
  gains: { words: string; amount: string | null; confidence: Confidence }[]
}

export type RoadView = {
  stretches: { when: Stretch; year: number | null; steps: RoadStepView[] }[]
  /** What may be applied for now, is for the bureau to judge, and leads to no further step. */
  judged: RoadStepView[]
  /** Programmes of which too little is known; missing = facts of the profile. */
  unknown: { id: string; name: string; missing: number }[]
}
