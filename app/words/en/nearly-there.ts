import type { Loose } from '../use-words.ts'
import type { nearlyThere as zh } from '../zh-CN/nearly-there.ts'

export const nearlyThere: Loose<typeof zh> = {
  title: 'Nearly there',
  lead: 'By the profiles: who misses least stands first, to be coached and recommended. Indicative only.',
  programme: 'Programme',
  show: 'Show',
  company: 'Company',
  district: 'District',
  outcome: 'Result',
  missed: 'What is missing',
  missedCount: 'Conditions missed',
  unknown: 'Conditions without facts',
  nothing: 'No binding condition is missed',
  unknownCount: count => `${count} more without facts`,
  silent: count => `${count} more companies have said too little to tell.`,
  none: 'No company can be assessed',
  noneText: 'Companies appear here once they have filled in their profile.',
  allMet: 'Meets every condition that can be checked',
  allMetCount: count => `Meets every condition that can be checked (${count})`,
  nobodyNear: 'No company misses a condition',
  nobodyNearText:
    'All that can be assessed meet every condition that can be checked; see below, or choose another programme.',
  export: 'Export CSV',
  outcomes: {
    may_apply: 'May apply',
    not_yet: 'Not yet',
    cannot_tell_yet: 'Cannot tell yet',
    bureau_decides: 'The authority decides',
  },
}
