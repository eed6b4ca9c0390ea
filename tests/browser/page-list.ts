import { companyEmail } from '#app/demonstration/people.ts'

/** Who looks at the pages: a visitor, companies whose profiles differ, and each office. */
export const viewers = {
  visitor: null,
  'full company': companyEmail(1),
  'empty company': companyEmail(11),
  'mistyped company': companyEmail(24),
  'draft company': 'of the draft',
  'correcting company': 'of the correction',
  'decided company': 'of the decided',
  'certified company': companyEmail(12),
  'objected company': companyEmail(41),
  'heard company': companyEmail(35),
  'writing company': companyEmail(22),
  'renewing company': companyEmail(33),
  'barred company': companyEmail(25),
  'doubting company': companyEmail(38),
  'case officer': 'officer@demo.example',
  'district officer': 'of the district',
  chief: 'chief@demo.example',
  head: 'head@demo.example',
  expert: 'expert@demo.example',
  'system administrator': 'system@demo.example',
  'security administrator': 'security@demo.example',
  'audit administrator': 'audit@demo.example',
} as const

export type ViewerName = keyof typeof viewers

/** The cases and mails of the city that the addresses are made of. */
export type Samples = {
  draft: string
  correcting: string
  submitted: string
  atDistrict: string
  pending: string
  decided: string
  /** A high-tech enterprise whose reports are owed, and a year of them. */
  recognised: string
  reportYear: number
  /** A change that it reported. */
  change: string
  /** A recognition that was revoked this year. */
  barred: string
  /** A recognition past its last day whose renewal is under examination, and its certificate. */
  renewing: string
  renewingNumber: string
  rejected: string
  mail: string
  /** A round that is planned, and one that is open. */
  round: string
  openRound: string
  /** One that is published and has not opened. */
  roundAhead: string
  /** Cases whose panel marks, is asked, and has marked; one whose refusal waits for its signature. */
  markedPanel: string
  invitedPanel: string
  /** A case whose company asked that somebody keep away. */
  doubtingPanel: string
  finishedPanel: string
  drafted: string
  /** Seats of the expert. */
  seatToMark: string
  seatToAnswer: string
  seatHandedIn: string
  /** Somebody of the pool. */
  expert: string
  /** The number of the notice that runs, its id, and the id of one that waits for its signature. */
  notice: string
  runningNotice: string
  preparedNotice: string
  /** An objection that is looked into, and its case. */
  objection: string
  objected: string
  /** A case with a certificate, and how that is found. */
  certified: string
  certificateCode: string
  certificateNumber: string
  /** A case that is heard before a revocation, and a refused one whose re-review was asked. */
  heard: string
  appealed: string
}

/** What a picture of the manual is called: `-zh` or `-en` at its end, `-phone` before for a telephone. */
export type PictureName = `${string}-${'zh' | 'en'}`

export type Visit = {
  path: (samples: Samples) => string
  as: readonly ViewerName[]
  status?: number
  /** Taken as the first viewer sees it. */
  pictures?: readonly PictureName[]
}

const companies = ['full company', 'empty company', 'mistyped company'] as const
const staffAndVisitor = ['visitor', 'case officer'] as const

const at = (
  path: string | ((samples: Samples) => string),
  as: readonly ViewerName[],
  status?: number,
): Visit => ({
  path: typeof path === 'string' ? () => path : path,
  as,
  ...(status === undefined ? {} : { status }),
})

/** The visit with pictures for the manual. */
const pictured = (visit: Visit, ...pictures: PictureName[]): Visit => ({ ...visit, pictures })

/** A route that answers with something other than a page. */
export const noPage = 'no page'

/** Each route of the manifest with the visits that show it in all its states; none may be missing. */
export const pageList: Readonly<Record<string, readonly Visit[] | typeof noPage>> = {
  'routes/_index': [at('/', ['visitor', 'full company', 'case officer', 'expert'])],
  'routes/privacy': [at('/privacy', ['visitor'])],
  'routes/$': [at('/no/such/page', ['visitor', 'full company'], 404)],
  'routes/recognised': [at('/recognised', ['visitor', 'full company'])],
  'routes/verify-certificate': [
    at('/verify-certificate', ['visitor']),
    at('/verify-certificate?number=AS-CERT-2026-999999', ['visitor']),
    at(({ certificateNumber }) => `/verify-certificate?number=${certificateNumber}`, ['visitor']),
    at(({ renewingNumber }) => `/verify-certificate?number=${renewingNumber}`, ['visitor']),
  ],
  'routes/certificates.$code': [
    pictured(
      at(({ certificateCode }) => `/certificates/${certificateCode}`, ['visitor']),
      'certificate-phone-zh',
    ),
    at('/certificates/0000000000', ['visitor'], 404),
  ],
  'routes/programmes._index': [
    pictured(at('/programmes', staffAndVisitor), 'catalogue-zh'),
    at('/programmes?q=nothing-of-this-kind', ['visitor']),
  ],
  'routes/programmes.$programme._index': [
    pictured(at('/programmes/hnte', ['visitor', 'full company']), 'guide-zh'),
    at('/programmes/hnte', ['barred company']),
    at('/programmes/gazelle', ['visitor']),
    at('/programmes/unheard-of', ['visitor'], 404),
  ],
  'routes/programmes.$programme.check': [at('/programmes/hnte/check', ['visitor'])],
  'routes/self-assessment': [
    pictured(at('/self-assessment', ['visitor', 'full company']), 'self-assessment-phone-en'),
  ],

  'routes/register': [at('/register', ['visitor'])],
  'routes/login': [
    at('/login', ['visitor']),
    at('/login?redirectTo=%2Fcompany%2Fprofile', ['visitor']),
  ],
  'routes/logout': noPage,
  'routes/language': noPage,
  'routes/presence': noPage,
  'routes/verify': ['sent', 'done', 'broken', 'resend'].map(stage =>
    at(`/verify?stage=${stage}`, ['visitor']),
  ),
  'routes/forgot': [at('/forgot', ['visitor'])],
  'routes/reset': [at('/reset', ['visitor']), at('/reset?done=1', ['visitor'])],
  'routes/account': [at('/account', ['full company', 'chief'])],
  'routes/account_.data[.]json': noPage,
  'routes/account_.close': [at('/account/close', ['full company'])],
  'routes/account_.messages': [at('/account/messages', ['full company', 'chief'])],
  'routes/inbox': [at('/inbox', ['full company', 'correcting company', 'case officer', 'head'])],
  'routes/unsubscribe': [at('/unsubscribe?token=broken', ['visitor'], 404)],

  'routes/company._index': [at('/company', [...companies, 'correcting company'])],
  'routes/company.members': [at('/company/members', ['full company'])],
  'routes/company.profile._index': [at('/company/profile', companies)],
  'routes/company.profile.$section': [
    at('/company/profile/identity', ['empty company', 'mistyped company']),
    at('/company/profile/people', ['full company', 'mistyped company']),
    at('/company/profile/finance', companies),
    at('/company/profile/compliance', ['full company']),
  ],
  'routes/company.self-assessment': [at('/company/self-assessment', companies)],
  'routes/company.library': [
    at('/company/library', ['full company', 'empty company']),
    at('/company/library?result=script&file=a.pdf', ['full company'], 400),
    at('/company/library?change=none', ['full company'], 404),
  ],
  'routes/company.matches._index': [at('/company/matches', [...companies, 'barred company'])],
  'routes/company.matches.$programme': [
    at('/company/matches/hnte', [...companies, 'barred company']),
    at('/company/matches/gazelle', ['full company']),
  ],
  'routes/company.road': [at('/company/road', companies)],
  'routes/company.matches.$programme_.what-if': [
    at('/company/matches/hnte/what-if', ['full company', 'mistyped company']),
  ],
  'routes/company.applications._index': [
    at('/company/applications', ['full company', 'empty company', 'draft company']),
  ],
  'routes/company.applications.$id._index': [
    at(({ draft }) => `/company/applications/${draft}`, ['draft company']),
    at(({ correcting }) => `/company/applications/${correcting}`, ['correcting company']),
    at(({ decided }) => `/company/applications/${decided}`, ['decided company']),
    pictured(
      at(({ certified }) => `/company/applications/${certified}`, ['certified company']),
      'certified-zh',
    ),
    at(({ objected }) => `/company/applications/${objected}`, ['objected company']),
    at(({ renewing }) => `/company/applications/${renewing}`, ['renewing company']),
    at(({ decided }) => `/company/applications/${decided}`, ['empty company'], 404),
  ],
  'routes/company.applications.$id.check': [
    at(({ draft }) => `/company/applications/${draft}/check`, ['draft company']),
  ],
  'routes/company.applications.$id.evidence': [
    at(({ draft }) => `/company/applications/${draft}/evidence`, ['draft company']),
  ],
  'routes/company.applications.$id.sections.$section': [
    at(({ draft }) => `/company/applications/${draft}/sections/statement`, ['draft company']),
    at(({ draft }) => `/company/applications/${draft}/sections/finance`, ['draft company']),
    at(({ draft }) => `/company/applications/${draft}/sections/unheard-of`, ['draft company'], 404),
  ],
  'routes/company.applications.$id.correction': [
    pictured(
      at(
        ({ correcting }) => `/company/applications/${correcting}/correction`,
        ['correcting company'],
      ),
      'correction-zh',
    ),
  ],
  'routes/company.applications.$id.extension': [
    at(({ correcting }) => `/company/applications/${correcting}/extension`, ['correcting company']),
    at(({ decided }) => `/company/applications/${decided}/extension`, ['decided company']),
  ],
  'routes/company.applications.$id.after': [
    at(({ decided }) => `/company/applications/${decided}/after`, ['empty company'], 404),
    at(({ decided }) => `/company/applications/${decided}/after`, ['decided company']),
    pictured(
      at(({ heard }) => `/company/applications/${heard}/after`, ['heard company']),
      'after-decision-zh',
    ),
    at(({ appealed }) => `/company/applications/${appealed}/after`, ['heard company']),
    at(({ recognised }) => `/company/applications/${recognised}/after`, ['decided company']),
    at(({ renewing }) => `/company/applications/${renewing}/after`, ['renewing company']),
    at(({ certified }) => `/company/applications/${certified}/after`, ['certified company']),
    at(({ barred }) => `/company/applications/${barred}/after`, ['barred company']),
  ],
  'routes/company.applications.$id.reports.$year': [
    at(
      ({ recognised, reportYear }) => `/company/applications/${recognised}/reports/${reportYear}`,
      ['decided company'],
    ),
    at(({ decided }) => `/company/applications/${decided}/reports/2001`, ['decided company'], 404),
  ],
  'routes/company.applications.$id.avoidance': [
    at(
      ({ doubtingPanel }) => `/company/applications/${doubtingPanel}/avoidance`,
      ['doubting company'],
    ),
    at(
      ({ finishedPanel }) => `/company/applications/${finishedPanel}/avoidance`,
      ['writing company'],
    ),
    at(
      ({ correcting }) => `/company/applications/${correcting}/avoidance`,
      ['correcting company'],
      404,
    ),
  ],
  'routes/company.applications.$id.changes.new': [
    at(({ recognised }) => `/company/applications/${recognised}/changes/new`, ['decided company']),
    at(({ decided }) => `/company/applications/${decided}/changes/new`, ['decided company'], 404),
  ],
  'routes/company.applications.$id.changes.$report': [
    at(
      ({ recognised, change }) => `/company/applications/${recognised}/changes/${change}`,
      ['decided company'],
    ),
    at(
      ({ recognised }) => `/company/applications/${recognised}/changes/none`,
      ['decided company'],
      404,
    ),
  ],
  'routes/review.$id.after': [
    at(({ decided }) => `/review/${decided}/after`, ['chief', 'head']),
    at(({ heard }) => `/review/${heard}/after`, ['chief']),
    at(({ appealed }) => `/review/${appealed}/after`, ['head']),
    at(({ recognised }) => `/review/${recognised}/after`, ['chief', 'case officer']),
    at(({ renewing }) => `/review/${renewing}/after`, ['chief']),
  ],
  'routes/company.applications.$id.withdraw': [
    at(({ correcting }) => `/company/applications/${correcting}/withdraw`, ['correcting company']),
  ],
  'routes/company.applications.$id.messages': [
    at(({ correcting }) => `/company/applications/${correcting}/messages`, ['correcting company']),
    at(
      ({ finishedPanel }) => `/company/applications/${finishedPanel}/messages`,
      ['writing company'],
    ),
  ],
  'routes/company.applications.$id.receipt': [
    at(({ decided }) => `/company/applications/${decided}/receipt`, ['decided company']),
  ],

  'routes/review._index': [
    pictured(at('/review', ['case officer', 'district officer', 'chief', 'head']), 'queue-zh'),
    pictured(at('/review', ['district officer']), 'district-queue-zh'),
    at('/review', ['expert'], 403),
    at('/review?tab=ended', ['case officer']),
    at('/review?tab=open', ['chief']),
    at('/review?tab=open&district=210302&due=x', ['chief'], 400),
  ],
  'routes/review.asked': [at('/review/asked', ['chief'])],
  'routes/review.$id._index': [
    at(({ submitted }) => `/review/${submitted}`, ['case officer']),
    at(({ correcting }) => `/review/${correcting}`, ['case officer']),
    at(({ atDistrict }) => `/review/${atDistrict}`, ['district officer']),
    at(({ pending }) => `/review/${pending}`, ['chief', 'head']),
    at(({ rejected }) => `/review/${rejected}`, ['chief']),
  ],
  'routes/review.$id.messages': [
    at(({ submitted }) => `/review/${submitted}/messages`, ['case officer']),
    pictured(
      at(({ finishedPanel }) => `/review/${finishedPanel}/messages`, ['case officer']),
      'messages-zh',
    ),
  ],
  'routes/review.$id.correction': [
    at(({ submitted }) => `/review/${submitted}/correction`, ['case officer']),
    at(({ pending }) => `/review/${pending}/correction?event=ask_clarification`, ['chief']),
  ],
  'routes/review.$id.move.$event': [
    at(({ submitted }) => `/review/${submitted}/move/refuse`, ['case officer']),
    pictured(
      at(
        ({ atDistrict }) => `/review/${atDistrict}/move/recommend_by_district`,
        ['district officer'],
      ),
      'recommend-zh',
    ),
    at(({ pending }) => `/review/${pending}/move/recommend`, ['head']),
    at(({ decided }) => `/review/${decided}/move/recommend`, ['head']),
    pictured(
      at(({ drafted }) => `/review/${drafted}/move/reject`, ['head']),
      'sign-zh',
    ),
  ],
  'routes/review.$id.draft._index': [
    at(({ pending }) => `/review/${pending}/draft`, ['chief', 'head']),
    at(({ drafted }) => `/review/${drafted}/draft`, ['chief', 'head']),
  ],
  'routes/review.$id.draft.$event': [
    at(({ pending }) => `/review/${pending}/draft/reject`, ['chief']),
  ],

  'routes/notices._index': [at('/notices', staffAndVisitor)],
  'routes/notices.$number._index': [
    pictured(
      at(({ notice }) => `/notices/${notice}`, ['visitor']),
      'notice-zh',
    ),
    at('/notices/none', ['visitor'], 404),
  ],
  'routes/notices.$number.list[.]txt': noPage,
  'routes/notices.$number.object': [
    pictured(
      at(({ notice }) => `/notices/${notice}/object`, ['visitor']),
      'objection-form-phone-zh',
    ),
    at('/notices/none/object', ['visitor'], 404),
  ],
  'routes/review.batch': [
    at('/review/batch', ['chief']),
    pictured(at('/review/batch', ['head']), 'batch-zh'),
  ],
  'routes/review.assign': [
    pictured(
      at(({ submitted, pending }) => `/review/assign?case=${submitted}&case=${pending}`, ['chief']),
      'assign-zh',
    ),
    at('/review/assign', ['chief']),
  ],
  'routes/review.$id.release': [
    at(({ submitted }) => `/review/${submitted}/release`, ['case officer', 'chief']),
  ],
  'routes/review.$id.remark': [
    at(
      ({ submitted }) => `/review/${submitted}/remark?field=application.statement.note`,
      ['case officer'],
    ),
  ],
  'routes/review.notices._index': [at('/review/notices', ['chief', 'head'])],
  'routes/review.notices.new': [pictured(at('/review/notices/new', ['chief']), 'new-notice-zh')],
  'routes/review.notices.$id': [
    at(({ runningNotice }) => `/review/notices/${runningNotice}`, ['case officer']),
    pictured(
      at(({ preparedNotice }) => `/review/notices/${preparedNotice}`, ['head', 'chief']),
      'sign-notice-zh',
    ),
    at('/review/notices/none', ['head'], 404),
  ],
  'routes/review.objections._index': [at('/review/objections', ['case officer'])],
  'routes/review.objections.$id': [
    pictured(
      at(({ objection }) => `/review/objections/${objection}`, ['case officer', 'head']),
      'objection-zh',
    ),
    at('/review/objections/none', ['case officer'], 404),
  ],
  'routes/company.applications.$id.objection': [
    at(({ decided }) => `/company/applications/${decided}/objection`, ['decided company']),
    at(({ objected }) => `/company/applications/${objected}/objection`, ['objected company']),
  ],

  'routes/programmes.windows[.]ics': noPage,
  'routes/company.applications.$id.carry-over': noPage,
  'routes/calendar._index': [at('/calendar', ['case officer', 'chief'])],
  'routes/calendar.$year': [
    pictured(at('/calendar/2026', ['chief', 'district officer']), 'calendar-zh'),
    at('/calendar/2027', ['head']),
    at('/calendar/1999', ['chief'], 404),
  ],
  'routes/rounds._index': [
    pictured(at('/rounds', ['chief', 'head']), 'rounds-zh'),
    at('/rounds', ['case officer'], 403),
  ],
  'routes/rounds.new': [
    at('/rounds/new', ['chief']),
    at('/rounds/new?programme=science-loan', ['chief']),
    at(({ round }) => `/rounds/new?clone=${round}`, ['head']),
  ],
  'routes/rounds.$id': [
    pictured(
      at(({ round }) => `/rounds/${round}`, ['chief']),
      'round-zh',
    ),
    at(({ openRound }) => `/rounds/${openRound}`, ['chief', 'head']),
    at(({ roundAhead }) => `/rounds/${roundAhead}`, ['chief']),
    at('/rounds/none', ['chief'], 404),
  ],
  'routes/review.$id.panel': [
    at(({ submitted }) => `/review/${submitted}/panel`, ['chief']),
    at(({ invitedPanel }) => `/review/${invitedPanel}/panel`, ['chief']),
    at(({ doubtingPanel }) => `/review/${doubtingPanel}/panel`, ['case officer', 'head']),
    pictured(
      at(({ markedPanel }) => `/review/${markedPanel}/panel`, ['case officer']),
      'panel-zh',
    ),
    pictured(
      at(({ finishedPanel }) => `/review/${finishedPanel}/panel`, ['case officer']),
      'result-zh',
    ),
    at(({ drafted }) => `/review/${drafted}/panel`, ['head']),
  ],
  'routes/experts._index': [at('/experts', ['case officer', 'chief'])],
  'routes/experts.$expert': [
    at(({ expert }) => `/experts/${expert}`, ['chief']),
    at('/experts/none', ['chief'], 404),
  ],
  'routes/expert._index': [
    pictured(at('/expert', ['expert']), 'expert-desk-zh', 'expert-desk-phone-en'),
  ],
  'routes/expert.$member': [
    pictured(
      at(({ seatToAnswer }) => `/expert/${seatToAnswer}`, ['expert']),
      'expert-answer-zh',
    ),
    pictured(
      at(({ seatToMark }) => `/expert/${seatToMark}`, ['expert']),
      'expert-marks-zh',
    ),
    at(({ seatHandedIn }) => `/expert/${seatHandedIn}`, ['expert']),
    at('/expert/none', ['expert'], 404),
  ],

  'routes/nearly-there': [at('/nearly-there', ['case officer', 'district officer'])],
  'routes/nearly-there[.]csv': noPage,
  'routes/rule-book._index': [at('/rule-book', ['case officer', 'chief'])],
  'routes/rule-book.programmes.$programme': [at('/rule-book/programmes/hnte', ['chief'])],
  'routes/rule-book.parameters.$parameter': [
    at('/rule-book/parameters/cst.core_members_min', ['case officer', 'head']),
  ],

  'routes/admin.accounts': [
    pictured(at('/admin/accounts', ['security administrator']), 'accounts-zh'),
  ],
  'routes/admin.audit': [pictured(at('/admin/audit', ['audit administrator']), 'audit-zh')],
  'routes/admin.mail': [pictured(at('/admin/mail', ['system administrator']), 'mail-zh')],
  'routes/admin.quarantine': [at('/admin/quarantine', ['system administrator'])],
  'routes/admin.files': [at('/admin/files', ['system administrator'])],
  'routes/mailbox._index': [at('/mailbox', ['visitor'])],
  'routes/mailbox.$id': [
    at(({ mail }) => `/mailbox/${mail}`, ['visitor']),
    at('/mailbox/none', ['visitor'], 404),
  ],
  'routes/mailbox.$id_.html': noPage,
  'routes/mailbox.$id_.eml': noPage,
  'routes/api.v1.assessments': noPage,
  'routes/api.v1.openapi[.]json': noPage,
  'routes/api.v1.facts[.]schema[.]json': noPage,
}
