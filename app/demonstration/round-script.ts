import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { sampleHistories, type ProgrammeFamily, type SampleHistory } from './histories.ts'
import type { panelActs } from './panel-acts.ts'

/** What happens to the cases of a round beside the moves of the procedure's table. */
export type RoundAct =
  | ApplicationEvent
  | 'begin'
  | 'begin and leave'
  | keyof typeof panelActs
  | 'draft a refusal'
  | 'prepare a list'
  | 'publish a list'
  | 'object'
  | 'give a tip'
  | 'accept the objection'
  | 'serve a notice'
  | 'appeal'
  | 'report a change'
  | 'renew'
  | 'write to each other'
  | 'ask that somebody keep away'
  | 'remark on figures'
  | 'give to another officer'
  | 'hand back'
  | 'the night passes'

export type RoundStep = {
  daysAgo: number
  does: RoundAct
  cases: readonly SampleHistory[]
  /** For a list: days before today on which it begins; the next day if not given. */
  startsDaysAgo?: number
}

const inRound = (programme: ProgrammeFamily) => (company: number) => ({
  ...{ company, programme, begunDaysAgo: 0 },
  acts: [],
})

const [expired] = [13].map(inRound('maker-space-anshan'))
const [ending, heard, standing] = [12, 35, 41].map(inRound('maker-space-anshan'))
/** Recognised until some days ago, and the application to renew it. */
const [renewed, renewal] = [33, 33].map(inRound('maker-space-anshan'))
const [undisputed, disputed, tipped, declined] = [12, 41, 13, 35].map(inRound('accelerator'))
const [marked, invited, finished, refused, listed, late, doubting] = [
  6, 16, 22, 28, 37, 36, 38,
].map(inRound('pilot-base-city'))
const [drafted, received] = [14, 20].map(inRound('platform-anshan'))
const enterprise = (place: number) =>
  sampleHistories.find(({ company, programme }) => company === place && programme === 'hnte')
const [asked, moved, remarked, returned] = [10, 5, 20, 39].map(enterprise)

const step = (
  daysAgo: number,
  does: RoundAct,
  cases: readonly (SampleHistory | undefined)[] = [],
  more: Pick<RoundStep, 'startsDaysAgo'> = {},
): RoundStep => ({
  daysAgo,
  does,
  cases: cases.flatMap(each => each ?? []),
  ...more,
})

/** The way of some cases from the draft to acceptance by the city, beginning so many days ago. */
const accepted = (cases: readonly (SampleHistory | undefined)[], from: number): RoundStep[] => [
  step(from, 'begin', cases),
  step(from - 4, 'submit', cases),
  step(from - 7, 'claim', cases),
  step(from - 10, 'refer_to_district', cases),
]

const base = [marked, invited, finished, refused, listed, doubting]
const carriers = [undisputed, disputed, tipped]
const yearAgo = [ending, heard, standing]

/** The rounds of the sample city, from last year's to the one that is open, in the order of time. */
export const roundScript: readonly RoundStep[] = [
  ...accepted([expired], 495),
  step(481, 'recommend_by_district', [expired]),
  step(460, 'bring_to_decision', [expired]),
  step(430, 'publish a list', [expired]),
  ...accepted([...yearAgo, renewed], 415),
  step(415, 'the night passes'),
  step(414, 'the night passes'),
  step(400, 'recommend_by_district', [...yearAgo, renewed]),
  step(390, 'bring_to_decision', [renewed]),
  step(385, 'publish a list', [renewed]),
  step(380, 'bring_to_decision', yearAgo),
  step(370, 'the night passes'),
  step(369, 'the night passes'),
  step(345, 'publish a list', yearAgo),
  step(334, 'the night passes'),
  step(333, 'the night passes'),
  step(150, 'the night passes'),

  ...accepted([...carriers, declined], 96),
  step(80, 'recommend_by_district', carriers),
  step(80, 'decline_by_district', [declined]),
  step(60, 'bring_to_decision', carriers),
  step(59, 'the night passes'),
  step(49, 'the night passes'),
  ...accepted(base, 56),
  step(45, 'begin and leave', [late]),
  step(38, 'recommend_by_district', base),
  step(35, 'draw a panel', [refused, listed]),
  step(34, 'the night passes'),
  step(33, 'everybody accepts', [refused, listed]),
  step(32, 'start_experts', [refused, listed]),
  step(28, 'the night passes'),
  step(20, 'everybody marks low', [refused]),
  step(19, 'everybody marks high', [listed]),
  step(18, 'close the panel', [refused, listed]),
  step(15, 'draw a panel', [finished]),
  step(14, 'everybody accepts', [finished]),
  step(13, 'start_experts', [finished]),
  step(11, 'draw a panel', [marked]),
  step(10, 'one declines, the others accept', [marked]),
  step(9, 'everybody accepts', [marked]),
  step(8, 'start_experts', [marked]),
  step(8, 'everybody marks high', [finished]),

  step(20, 'renew', [renewal]),
  step(16, 'submit', [renewal]),
  step(13, 'claim', [renewal]),
  step(11, 'refer_to_district', [renewal]),
  step(9, 'recommend_by_district', [renewal]),

  step(12, 'begin', [received]),
  step(12, 'begin and leave', [drafted]),
  step(7, 'submit', [received]),
  step(6, 'publish a list', carriers, { startsDaysAgo: 3 }),
  step(5, 'some mark', [marked]),
  step(5, 'write to each other', [finished, asked]),
  step(4, 'draw a panel', [invited]),
  step(4, 'draft a refusal', [refused]),
  step(3, 'ask that somebody keep away', [doubting]),
  step(3, 'remark on figures', [remarked, asked]),
  step(3, 'object', [disputed]),
  step(2, 'one waits, one is in doubt, the others accept', [invited]),
  step(2, 'give to another officer', [remarked]),
  step(2, 'hand back', [returned]),
  step(2, 'give a tip', [tipped]),
  step(2, 'serve a notice', [heard]),
  step(2, 'appeal', [declined]),
  step(2, 'report a change', [moved]),
  step(1, 'accept the objection', [disputed]),
  step(1, 'prepare a list', [listed], { startsDaysAgo: -3 }),
]
