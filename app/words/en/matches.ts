import type { Loose } from '../use-words.ts'
import type { matches as zh } from '../zh-CN/matches.ts'

export const matches: Loose<typeof zh> = {
  matchesTitle: 'Matches',
  matchesLead:
    'Every programme against your profile, clause by clause. The fuller the profile, the surer the answer.',
  matchesDay: day => `by the rules of ${day} and your profile`,
  profileIssues: 'Some of the profile cannot be read and was not used; please put it right first.',
  fillProfile: 'Complete the profile',
  emptyTitle: 'The profile is still empty',
  emptyText: 'Fill in identity, people and finance to see each programme clause by clause.',
  nearest: 'Nearest gap',
  ownTitle: 'Programmes that a company applies for itself',
  othersTitle: 'Programmes for teams, carriers and alliances',
  othersText:
    'These also look at the team, the carrier or the alliance; the company profile settles only some of their conditions.',
  further: (subject, count) =>
    `${count} more facts on ${subject.toLowerCase()}, asked when you apply`,
  missingCount: count => (count === 1 ? '1 fact missing' : `${count} facts missing`),
  open: 'Clause by clause',
  pathsTitle: 'What would change it',
  pathsLead:
    'Each way is enough by itself; solved from the rules and assessed again. Only what can still be changed is named.',
  waitingIsEnough: day => `If nothing else changes, from ${day}; or one of these ways.`,
  way: number => `Way ${number}`,
  justWait: 'Waiting is enough; no figure has to change.',
  mayApplyFrom: day => `May apply from ${day} at the earliest`,
  carried: 'The other figures of this year are taken to be those of last year.',
  begin: 'Start an application',
  elsewhere: office => `This portal takes no application for it; turn to the office: ${office}`,
  continueApplication: 'Go to the open application',
  hasApplication: 'Your company has an open application for this programme.',
  mustVerify: 'Confirm your e-mail address before you start an application.',
  beginAnyway: 'You may start a draft now and complete it before you submit.',
  notInForce: 'This version does not apply today; no application can be started.',
  governing: 'See the version in force',
  programmePage: 'Read the service guide',
}
