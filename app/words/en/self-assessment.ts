import type { Loose } from '../use-words.ts'
import type { selfAssessment as zh } from '../zh-CN/self-assessment.ts'

export const selfAssessment: Loose<typeof zh> = {
  title: 'Which programmes fit us?',
  lead: 'The most useful question first, one at a time; programmes are settled as you go, and you may stop at any time. No account; your answers are used for this only and are not stored.',
  companyLead:
    'Starts from your profile and asks only what is not there yet. Each answer is saved to the profile at once; skip what you do not know.',
  chooseTitle: 'Which programmes',
  chooseText:
    'All are chosen. If you care for a few only, untick the others and there are fewer questions.',
  begin: 'Begin',
  ownLink: 'You are signed in: begin from your company profile instead.',
  ownAction: 'Begin from the profile',
  noneChosen: 'Choose at least one programme',
  settled: (done, all) => `${done} of ${all} programmes settled`,
  questionNumber: number => `Question ${number}`,
  why: count =>
    count === 1
      ? 'Why we ask: it helps to settle 1 programme still open'
      : `Why we ask: it helps to settle ${count} programmes still open`,
  leaveEmpty: 'Leave empty what you do not know: unknown stays unknown, never zero.',
  next: 'Next question',
  skip: 'I do not know',
  back: 'One step back',
  finish: 'Stop and see the result',
  nothing: 'Answer at least one; if you do not know, press "I do not know"',
  justSettled: names => `Just settled: ${names}`,
  soFar: 'Settled so far',
  nothingYet: 'Nothing yet. With every answer some may appear here.',
  resultTitle: 'Result',
  resultLead: (done, all) =>
    `${done} of ${all} programmes are settled. Indicative; promises no recognition.`,
  groups: {
    may_apply: 'May apply',
    bureau_decides: 'The authority decides',
    not_yet: 'Not yet',
    cannot_tell_yet: 'Cannot tell yet',
  },
  groupTexts: {
    may_apply: 'By what is given, every condition that counts is met.',
    bureau_decides:
      'These conditions are for the authority or the experts to judge, or a figure is yet to be confirmed.',
    not_yet: 'These conditions are required and not met.',
    cannot_tell_yet: 'Nothing speaks against it, but data are missing.',
  },
  count: count => String(count),
  missing: 'Missing: ',
  andMore: count => `${count} in all`,
  toMatches: 'See the matches clause by clause',
  goOn: 'Go on answering',
  keepTitle: 'Keep these answers',
  keepText:
    'Register your company, and the answers become its profile; nothing has to be typed twice. If you do not register, nothing is stored.',
  keepAction: 'Register and keep these answers',
  notKept:
    'Answers about one application itself are not part of the profile; they are asked when you apply.',
  allAsked: 'Everything there is to ask was asked; the rest waits for what was skipped.',
  broken: 'What was sent could not be read',
  brokenText:
    'The answers that travel with the page are incomplete or were changed, so they were not used. Please begin again; nothing that is saved is touched.',
  more: count =>
    count === 1
      ? '1 more answer settles more programmes'
      : `Up to ${count} more answers settle more programmes`,
  moreText: 'One question at a time, and only what is not in the profile yet.',
}
