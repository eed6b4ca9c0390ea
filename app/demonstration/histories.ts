import type { ApplicationEvent } from '#rules/procedure/transitions.ts'

/** One act in the life of a sample application, a number of days after the one before. */
export type Act = { after: number; event: ApplicationEvent }

export type SampleHistory = {
  /** Place in the list of sample companies, from 1. */
  company: number
  programme: ProgrammeFamily
  /** Days before today on which the draft was begun. */
  begunDaysAgo: number
  acts: readonly Act[]
}

export type ProgrammeFamily =
  | 'hnte'
  | 'gazelle'
  | 'transplant-city-attack'
  | 'transplant-city-startup'
  | 'incubator-national'
  | 'incubator-liaoning'
  | 'alliance'
  | 'accelerator'
  | 'maker-space-anshan'
  | 'pilot-base-city'
  | 'platform-anshan'

const act = (after: number, event: ApplicationEvent): Act => ({ after, event })

const toFormalCheck = [act(6, 'submit'), act(1, 'claim')]
const corrected = [...toFormalCheck, act(2, 'request_correction'), act(5, 'resubmit')]
const toDistrict = [...toFormalCheck, act(2, 'refer_to_district')]
const toAccepted = [...toDistrict, act(2, 'recommend_by_district')]
const toDecision = [...toAccepted, act(12, 'bring_to_decision')]
const decidedAbove = [...toDecision, act(3, 'recommend')]
const correctedToDecision = [
  ...corrected,
  act(1, 'recheck'),
  act(1, 'refer_to_district'),
  act(3, 'recommend_by_district'),
  act(10, 'bring_to_decision'),
]

const history = (
  company: number,
  programme: ProgrammeFamily,
  begunDaysAgo: number,
  acts: readonly Act[],
): SampleHistory => ({ company, programme, begunDaysAgo, acts })

/** A year of applications, at least two resting in every state. */
export const sampleHistories: readonly SampleHistory[] = [
  history(1, 'hnte', 330, [...decidedAbove, act(90, 'record_recognition')]),
  history(2, 'hnte', 322, [
    ...correctedToDecision,
    act(4, 'recommend'),
    act(88, 'record_recognition'),
  ]),
  history(5, 'hnte', 318, [...decidedAbove, act(95, 'record_recognition')]),
  history(15, 'hnte', 310, [...decidedAbove, act(92, 'record_refusal')]),
  history(17, 'hnte', 300, [...decidedAbove, act(97, 'record_recognition')]),
  history(26, 'hnte', 296, [...toDecision, act(4, 'reject')]),
  history(4, 'gazelle', 280, [...decidedAbove, act(70, 'record_recognition')]),
  history(14, 'gazelle', 275, [
    ...correctedToDecision,
    act(4, 'recommend'),
    act(70, 'record_refusal'),
  ]),
  history(20, 'gazelle', 262, [...decidedAbove, act(66, 'record_recognition')]),
  history(9, 'transplant-city-attack', 250, [...toDecision, act(5, 'recognise')]),
  history(29, 'transplant-city-startup', 240, [...toDecision, act(5, 'recognise')]),
  history(34, 'transplant-city-attack', 230, [...correctedToDecision, act(4, 'recognise')]),
  history(40, 'transplant-city-startup', 222, [...toDecision, act(6, 'recognise')]),
  history(18, 'alliance', 210, [...decidedAbove, act(60, 'record_recognition')]),
  history(19, 'alliance', 200, [...toDistrict, act(3, 'decline_by_district')]),
  history(12, 'incubator-national', 190, [...decidedAbove, act(75, 'record_recognition')]),
  history(41, 'incubator-national', 182, [...toFormalCheck, act(3, 'refuse')]),
  history(8, 'hnte', 170, [...toFormalCheck, act(2, 'request_correction'), act(26, 'lapse')]),
  history(16, 'hnte', 160, [...toFormalCheck, act(2, 'request_correction'), act(27, 'lapse')]),
  history(27, 'hnte', 150, [...toFormalCheck, act(3, 'withdraw')]),
  history(22, 'gazelle', 140, [act(5, 'submit'), act(1, 'withdraw')]),
  history(6, 'hnte', 130, [...toAccepted, act(6, 'withdraw')]),
  history(38, 'hnte', 120, [act(9, 'discard')]),
  history(31, 'hnte', 112, decidedAbove),
  history(36, 'hnte', 105, [...correctedToDecision, act(3, 'recommend')]),
  history(42, 'gazelle', 98, decidedAbove),
  history(13, 'incubator-liaoning', 90, decidedAbove),
  history(7, 'hnte', 52, toDecision),
  history(28, 'hnte', 50, toDecision),
  history(32, 'gazelle', 56, correctedToDecision),
  history(9, 'hnte', 38, toAccepted),
  history(21, 'transplant-city-attack', 36, toAccepted),
  history(37, 'hnte', 35, toAccepted),
  history(3, 'hnte', 22, toDistrict),
  history(17, 'alliance', 21, toDistrict),
  history(30, 'hnte', 23, toDistrict),
  history(23, 'hnte', 27, corrected),
  history(39, 'hnte', 28, corrected),
  history(12, 'alliance', 26, corrected),
  history(2, 'gazelle', 24, [...toFormalCheck, act(3, 'request_correction')]),
  history(10, 'hnte', 23, [...toFormalCheck, act(4, 'request_correction')]),
  history(26, 'gazelle', 22, [...toFormalCheck, act(2, 'request_correction')]),
  history(5, 'alliance', 16, toFormalCheck),
  history(20, 'hnte', 17, toFormalCheck),
  history(31, 'gazelle', 15, toFormalCheck),
  history(4, 'hnte', 17, [act(5, 'submit')]),
  history(36, 'gazelle', 15, [act(4, 'submit')]),
  history(40, 'hnte', 13, [act(4, 'submit')]),
  history(1, 'gazelle', 8, []),
  history(3, 'alliance', 5, []),
  history(24, 'hnte', 3, []),
  history(35, 'hnte', 1, []),
]
