import type { Loose } from '../use-words.ts'
import type { road as zh } from '../zh-CN/road.ts'

export const road: Loose<typeof zh> = {
  title: 'Road',
  lead: 'By your profile and the rules in force: what you can do now, how to go further this year and next, and what each step brings.',
  day: day => `by the rules of ${day} and your profile`,
  never: 'Indicative; promises no recognition and no grant.',
  link: 'See the road',
  fillProfile: 'Complete the profile',
  emptyTitle: 'No road can be drawn yet',
  emptyText:
    'The profile says too little to judge any programme. Fill in identity, people and finance, then come back.',
  stretches: {
    now: 'Now',
    'this year': 'This year',
    'next year': 'Next year',
    later: 'Later',
  },
  ofYear: year => String(year),
  stepCount: count => (count === 1 ? '1 step' : `${count} steps`),
  kinds: {
    apply: 'you may apply',
    wait: 'waiting is enough',
    act: 'after these changes',
    after: 'once the first is had',
    renew: 'apply again',
  },
  judgedTag: 'the authority decides',
  from: day => `May be applied for from ${day} at the earliest`,
  changes: 'What it takes',
  carried: 'The other figures of this year are taken to be those of last year.',
  after: name => `After: ${name}`,
  validity: words => `Valid: ${words}`,
  gains: 'What it brings',
  judged: count => `May also be applied for, the authority decides (${count})`,
  judgedText:
    'Nothing speaks against them, but a figure is yet to be confirmed or experts or the authority judge.',
  unknown: count => `Cannot tell yet (${count})`,
  unknownText: 'Give the missing facts and these find their place on the road.',
  missing: count =>
    count === 0
      ? 'what is missing is asked when you apply'
      : count === 1
        ? '1 fact of the profile missing'
        : `${count} facts of the profile missing`,
}
