import type { Loose } from '../use-words.ts'
import type { asking as zh } from '../zh-CN/asking.ts'

export const asking: Loose<typeof zh> = {
  again: {
    lead: 'The company was told once before. What is marked “Unchanged since the last notice” could have been said then: to ask for it now you must say why, the head signs, and it counts against whoever sent the first notice.',
    closed:
      'The company was told once before. What is marked “Unchanged since the last notice” could have been said then and cannot be asked by you now.',
    late: 'Could have been said before: the head must sign',
    why: 'Why the first notice did not say it',
    whyHint: 'For the head who signs; kept in the history, not sent to the company.',
    send: 'Everything is checked: submit to the head',
    whyMissing: 'Say why the first notice did not say it',
  },
  clarify: {
    title: 'Ask the company to clarify',
    lead: 'Only questions raised by experts or at the meeting, and once for each application. Mark “Problem” where something is to be clarified; the rest need not be marked.',
    why: 'Who raised the questions',
    whyHint:
      'For example the experts, or which meeting. Kept in the history, not sent to the company.',
    whyMissing: 'Say who raised the questions',
    draft: 'Submit to the head',
    send: 'Send to the company',
    sendHint: 'Mark at least one item.',
    noItem: 'Mark at least one item that is to be clarified',
  },
  whyLong: 'Too long (at most 4,000 characters)',
  drafted: 'The company is told nothing before it is signed.',
  items: 'What the company must correct',
  extension: {
    title: 'Ask for more time to correct',
    lead: 'More time can be asked for once for each correction. Until the bureau agrees, the day stays as it is.',
    dueNow: 'Due day now',
    ifGranted: 'Due day if granted',
    workingDays: (days: number) => `${days} more working days`,
    reason: 'Why you need more time',
    reasonHint: 'Kept in the history, where reviewers read it.',
    action: 'Ask for more time',
    keep: 'Back to the corrections',
    toCase: 'Back to the application',
    link: 'Not enough time? You can ask for more once',
    asked:
      'You have asked for more time and the bureau has not answered yet. Until it does the day stays as it is; please go on preparing.',
    given: 'The bureau has granted more time once; the day above is the one that counts.',
    none: 'More time cannot be asked for now.',
    moves: (name: string, days: number, before: string, after: string) =>
      `${name}: ${days} more working days, ${before} → ${after}`,
    issues: {
      reason: 'Say why you need more time',
      'reason-long': 'Too long (at most 2,000 characters)',
    },
  },
  record: {
    title: 'How complete first notices were',
    lead: 'An application for which something was asked later that could have been said at first, signed by the head, counts as an incomplete first notice of whoever sent that notice.',
    officer: 'Sent the first notice',
    notices: 'First notices',
    late: 'Of these incomplete',
    share: 'Share incomplete',
    waiting: 'Waiting for the head',
    returned: 'Returned',
    empty: 'No correction has been asked for yet',
    emptyText: 'Once officers send notices, they are counted here by officer.',
    all: 'All',
  },
}
