import type { Tone } from '../components/notice.tsx'

/** When a programme takes applications, in words; for one that does so in rounds. */
export type WindowView = {
  place: 'open' | 'to come' | 'shut'
  tone: Tone
  tag: string
  /** The round's; null where none is open or to come. */
  name: string | null
  text: string
  grace: string | null
}
