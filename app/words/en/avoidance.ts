import type { avoidance as zh } from '../zh-CN/avoidance.ts'
import type { Loose } from '../use-words.ts'

export const avoidance: Loose<typeof zh> = {
  title: 'Ask that an expert keep away',
  lead: 'You may ask that somebody whose interests touch your company, and who might not judge fairly, keep away, until the list of experts is frozen.',
  secret:
    'The list of experts is not public. You are told “upheld” or “not upheld”, which does not say whether the pool has such a person.',
  toHere: 'Ask that an expert keep away',
  own: 'Requests made',
  none: 'No request was made so far.',
  named: 'Name',
  namedHint: 'One person in each request; make another for another person.',
  employer: 'Employer',
  reason: 'Reason',
  reasonHint:
    'Which tie there is, and how it might touch the review. Read by the officer, never by experts. At most 4,000 characters.',
  askedAt: 'Asked',
  standing: 'Outcome',
  standings: { waiting: 'Waits for the bureau', upheld: 'Upheld', dismissed: 'Not upheld' },
  send: 'Send the request',
  asked:
    'The request was made. You are told the outcome; the list of experts is not frozen before.',
  tooLate:
    'No request can be made any more: the list of experts is frozen, or the application is past the review by experts.',
  lost: 'This request was not made. What you typed is kept below.',
  back: 'Back to the application',
  issues: {
    'named-missing': 'Give the name of the person who should keep away',
    'named-long': 'At most 100 characters for the name',
    'employer-missing': 'Give the employer; it tells people of the same name apart',
    'employer-long': 'At most 200 characters for the employer',
    'reason-missing': 'Give the reason',
    'text-long': 'At most 4,000 characters',
    'form-stale': 'This page is out of date; open it again and send the request',
  },
  office: {
    title: 'Requests that an expert keep away',
    waiting: count =>
      count === 1
        ? 'One request waits for a judgement; the pool cannot be frozen before.'
        : `${count} requests wait for a judgement; the pool cannot be frozen before.`,
    of: name => `That ${name} keep away`,
    judge: 'Judge this request',
    verdict: 'Outcome',
    matches: 'Where upheld, tick who of the pool is meant',
    matchesHint:
      'Whoever is ticked is not drawn. Tick nobody if the pool has no such person: an expert of that name who is added later keeps away too.',
    sameName: 'same name',
    others: count => `${count} others of the pool`,
    reason: 'Reason of the outcome',
    reasonHint:
      'Required if not upheld. It stays within the bureau and is not told to the company.',
    send: 'Confirm and tell the company',
    judged: (by, at) => `Judged by ${by}, ${at}`,
    matched: 'Who is meant',
    nobody: 'Nobody of the pool is meant; whoever has this name is not drawn',
    done: 'Judged; the company is told the outcome.',
    issues: {
      verdict: 'Choose an outcome',
      reason: 'Give the reason why it is not upheld',
      wait: 'A request that an expert keep away is not judged yet; judge it before freezing the pool.',
    },
  },
}
