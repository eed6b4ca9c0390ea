import type { Loose } from '../use-words.ts'
import type { company as zh } from '../zh-CN/company.ts'

export const company: Loose<typeof zh> = {
  title: 'Company centre',
  creditCode: code => `Unified social credit code ${code}`,
  now: 'What needs you now',
  nothingNow: 'Nothing needs you now',
  nothingNowText:
    'Corrections asked for, unfinished drafts and gaps in your profile appear here, and we write to you.',
  unverified: 'Please confirm your e-mail address',
  unverifiedText:
    'Only then can you begin an application or hand in papers. We have sent you a mail; you can have it sent again from "My account".',
  toAccount: 'Open my account',
  unreached: (name: string) => `Mail does not reach ${name}`,
  unreachedText: (email: string, at: string) =>
    `Mail to ${email} was returned on ${at}. Please see that the address works; until then, sign in often and read your messages here.`,
  correct: programme => `Please correct: ${programme}`,
  correctDue: (day, left) => `Due ${day}, ${left}`,
  toCorrect: 'Correct it',
  report: (year: number, programme: string) => `Annual report on ${year}: ${programme}`,
  reportDue: (day: string) => `Due by ${day} (that day included)`,
  reportMissing: (day: string) => `The last day, ${day}, has passed: file it as soon as you can`,
  toReport: 'File',
  renew: (programme: string) => `Recognition about to end: ${programme}`,
  renewText: (day: string) =>
    `Valid until ${day} (that day included); to keep it, apply for renewal`,
  toRenew: 'Renew',
  draft: programme => `Go on filling in: ${programme}`,
  draftProgress: (done, all) => `${done} of ${all} sections checked`,
  toDraft: 'Go on',
  profileProblems: count =>
    count === 1
      ? '1 entry of your profile cannot be read'
      : `${count} entries of your profile cannot be read`,
  profileProblemsText: 'Put right, they count for matching and applications.',
  toProblems: 'Put them right',
  profileGaps: (answered, all) => `${answered} of ${all} entries of your profile are filled in`,
  profileGapsText: 'The fuller it is, the surer the matches. What you do not know may stay empty.',
  toProfile: 'Go on with the profile',
  profileEmpty: 'Begin with the company profile',
  profileEmptyText:
    'Filled in once for every programme. Have your licence, statements and list of rights at hand.',
  toProfileFirst: 'Begin',
  applications: 'Applications',
  allApplications: 'All applications',
  noApplications: 'No applications yet',
  noApplicationsText: 'See which programmes suit your company, and apply from there.',
  toMatches: 'See the matches',
  matches: 'Best matches',
  matchesText: 'Worked out from your profile; indicative only, the competent authority decides.',
  allMatches: 'All matches',
  metOf: (met, all) => `${met} of ${all} conditions met`,
  programme: 'Programme',
  state: 'State',
  holder: 'With whom',
  since: 'Since',
  due: 'Due',
}
