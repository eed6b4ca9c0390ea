import type { Loose } from '../use-words.ts'
import type { home as zh } from '../zh-CN/home.ts'

export const home: Loose<typeof zh> = {
  title: 'Know the conditions, fill in once, see where your case stands',
  lead: "Every condition of Anshan's innovation programmes with its legal basis; company data filled in once for all of them; who holds your case and until when, at any time.",
  check: 'Which programmes fit us?',
  checkText:
    'One question at a time, the most useful first, and programmes are settled as you answer. No registration, nothing stored.',
  checkAction: 'Begin the self-assessment',
  browse: 'Browse the programmes',
  browseText:
    'Conditions, papers, steps, time and legal basis, in the fixed order of a service guide.',
  browseAction: 'See all programmes',
  register: 'Register a company',
  registerText:
    'Build the company profile, be matched with programmes, apply online and get news by e-mail.',
  registerAction: 'Register',
  enter: 'Your company centre',
  enterText: 'Go on with your profile, see your matches and how your applications stand.',
  enterAction: 'Open the company centre',
  openedFirst: 'The programmes opened first',
  steps: 'How it works',
  stepList: {
    profile: 'Profile',
    profileText: 'Section by section; save it unfinished if you like.',
    match: 'Matches',
    matchText: 'Every clause with its figure, its gap and its article.',
    apply: 'Application',
    applyText: 'What you filled in is taken over; papers are uploaded once.',
    follow: 'Progress',
    followText: 'Corrections are asked for once; changes reach you by e-mail.',
  },
  basis: 'Basis',
  planTitle: 'Implementation plan of the Anshan bureau for the "innovation upgrading project"',
  planNumber: '鞍科办〔2023〕17号',
  planIssued: 'Anshan Science and Technology Bureau, 3 August 2023',
  planText:
    'The plan asks the bureau to list the companies that qualify or nearly do, to coach and recommend them, to pay what is due and to account for it month by month.',
}
