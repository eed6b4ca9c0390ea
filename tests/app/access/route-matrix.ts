import type { CastName } from '#tests/support/cast.ts'

/** What the addresses are made of; the cases are those of the cast's own company. */
export type Ids = {
  /** An application that the bureau has in formal check. */
  submitted: string
  /** One that is still a draft. */
  draft: string
  programme: string
  /** One that is planned. */
  round: string
}

/** Who gets which status; the rest of the signed in get `others`, and anonymous is led to sign in. */
export type Rule = {
  anonymous: number
  allowed: readonly CastName[] | 'everybody'
  status: number
  others: number
  /** Single ones for whom it is different, and why is said beside. */
  except?: Partial<Record<CastName, number>>
}

export type Row = {
  path: (ids: Ids) => string
  see: Rule
  /** POST of an empty form; left out where the route takes none. */
  send?: Rule
  /** No page of its own, so there are no data of it either. */
  isResource?: true
}

const everybody = (status: number): Rule => ({
  anonymous: status,
  allowed: 'everybody',
  status,
  others: status,
})

const only = (allowed: readonly CastName[], status: number, others = 403): Rule => ({
  anonymous: 302,
  allowed,
  status,
  others,
})

/** For forms that answer in place when nobody is signed in, so that what was typed stays. */
const keeping = (rule: Rule): Rule => ({ ...rule, anonymous: 401 })

/** Leads the signed in on to where their work begins. */
const anonymousOnly: Rule = { anonymous: 200, allowed: [], status: 200, others: 302 }

const anonymousOnlySends: Rule = { ...anonymousOnly, anonymous: 400 }

const companies = ['owner', 'member', 'unverified', 'other company'] as const
const ofCompany = ['owner', 'member', 'unverified'] as const
const reviewers = ['district here', 'district elsewhere', 'case_officer', 'chief', 'head'] as const
const seesCase = ['district here', 'case_officer', 'chief', 'head'] as const
const office = ['case_officer', 'chief', 'head'] as const
const signedIn = [
  ...companies,
  ...reviewers,
  'expert',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const

/** Each route of the manifest by its id; one that is missing here fails the test. */
export const routeMatrix: Readonly<Record<string, Row>> = {
  'routes/_index': { path: () => '/', see: everybody(200) },
  'routes/privacy': { path: () => '/privacy', see: everybody(200) },
  'routes/$': { path: () => '/no/such/page', see: everybody(404), send: everybody(404) },
  'routes/programmes._index': { path: () => '/programmes', see: everybody(200) },
  'routes/programmes.$programme._index': {
    path: ({ programme }) => `/programmes/${programme}`,
    see: everybody(200),
  },
  'routes/recognised': { path: () => '/recognised', see: everybody(200) },
  'routes/verify-certificate': { path: () => '/verify-certificate', see: everybody(200) },
  'routes/certificates.$code': { path: () => '/certificates/0000000000', see: everybody(404) },
  'routes/programmes.windows[.]ics': {
    path: () => '/programmes/windows.ics',
    see: everybody(200),
    isResource: true,
  },
  'routes/programmes.$programme.check': {
    path: ({ programme }) => `/programmes/${programme}/check`,
    see: everybody(200),
    send: everybody(200),
  },
  'routes/self-assessment': {
    path: () => '/self-assessment',
    see: everybody(200),
    // No programme is ticked in an empty form.
    send: everybody(422),
  },

  'routes/register': { path: () => '/register', see: anonymousOnly, send: anonymousOnlySends },
  'routes/login': { path: () => '/login', see: anonymousOnly, send: anonymousOnlySends },
  'routes/logout': {
    path: () => '/logout',
    see: everybody(302),
    isResource: true,
  },
  'routes/language': {
    path: () => '/language',
    see: everybody(302),
    send: everybody(303),
    isResource: true,
  },
  'routes/presence': {
    path: () => '/presence',
    see: everybody(302),
    send: keeping(everybody(404)),
    isResource: true,
  },
  'routes/verify': { path: () => '/verify', see: everybody(200), send: everybody(303) },
  'routes/forgot': { path: () => '/forgot', see: everybody(200), send: everybody(400) },
  'routes/reset': { path: () => '/reset', see: everybody(200), send: everybody(400) },
  'routes/account': {
    path: () => '/account',
    see: only(signedIn, 200),
    send: keeping(only(signedIn, 400)),
  },

  'routes/account_.data[.]json': {
    path: () => '/account/data.json',
    see: only(signedIn, 200),
    isResource: true,
  },
  'routes/account_.close': {
    path: () => '/account/close',
    see: only(companies, 200),
    send: keeping(only(companies, 400)),
  },
  'routes/account_.messages': {
    path: () => '/account/messages',
    see: only(signedIn, 200),
    send: keeping(only(signedIn, 400)),
  },
  'routes/inbox': {
    path: () => '/inbox',
    see: only(signedIn, 200),
    send: keeping(only(signedIn, 400)),
  },
  'routes/unsubscribe': {
    path: () => '/unsubscribe',
    see: everybody(404),
    send: everybody(404),
  },

  'routes/company._index': { path: () => '/company', see: only(companies, 200) },
  'routes/company.members': {
    path: () => '/company/members',
    see: only(['owner', 'other company'], 200),
    send: keeping(only(['owner', 'other company'], 400)),
  },

  'routes/admin.accounts': {
    path: () => '/admin/accounts',
    see: only(['security_administrator'], 200),
    send: keeping(only(['security_administrator'], 400)),
  },
  'routes/admin.audit': { path: () => '/admin/audit', see: only(['audit_administrator'], 200) },
  'routes/admin.mail': {
    path: () => '/admin/mail',
    see: only(['system_administrator'], 200),
    send: keeping(only(['system_administrator'], 404)),
  },
  'routes/admin.quarantine': {
    path: () => '/admin/quarantine',
    see: only(['system_administrator'], 200),
    send: keeping(only(['system_administrator'], 400)),
  },
  'routes/admin.files': {
    path: () => '/admin/files',
    see: only(['system_administrator'], 200),
    // An empty form names no file that is there.
    send: keeping(only(['system_administrator'], 409)),
  },
  'routes/mailbox._index': { path: () => '/mailbox', see: everybody(200) },
  'routes/mailbox.$id': { path: () => '/mailbox/none', see: everybody(404) },
  'routes/mailbox.$id_.html': {
    path: () => '/mailbox/none/html',
    see: everybody(404),
    isResource: true,
  },
  'routes/mailbox.$id_.eml': {
    path: () => '/mailbox/none/eml',
    see: everybody(404),
    isResource: true,
  },

  'routes/api.v1.assessments': {
    path: () => '/api/v1/assessments',
    see: everybody(405),
    send: everybody(415),
    isResource: true,
  },
  'routes/api.v1.openapi[.]json': {
    path: () => '/api/v1/openapi.json',
    see: everybody(200),
    isResource: true,
  },
  'routes/api.v1.facts[.]schema[.]json': {
    path: () => '/api/v1/facts.schema.json',
    see: everybody(200),
    isResource: true,
  },

  'routes/company.profile._index': { path: () => '/company/profile', see: only(companies, 200) },
  'routes/company.profile.$section': {
    path: () => '/company/profile/people',
    see: only(companies, 200),
    // Sent as if nobody had saved before: a conflict for the company that has.
    send: keeping({ ...only(companies, 409), except: { 'other company': 303 } }),
  },
  'routes/company.self-assessment': {
    path: () => '/company/self-assessment',
    see: only(companies, 200),
    send: keeping(only(companies, 200)),
  },
  'routes/company.library': {
    path: () => '/company/library',
    see: only(companies, 200),
    // An empty form removes no paper that is there.
    send: keeping(only(['owner', 'member', 'other company'], 404)),
  },
  'routes/company.matches._index': { path: () => '/company/matches', see: only(companies, 200) },
  'routes/company.matches.$programme': {
    path: ({ programme }) => `/company/matches/${programme}`,
    see: only(companies, 200),
    send: keeping(only(['owner', 'member', 'other company'], 302)),
  },
  'routes/company.road': { path: () => '/company/road', see: only(companies, 200) },
  'routes/company.matches.$programme_.what-if': {
    path: ({ programme }) => `/company/matches/${programme}/what-if`,
    see: only(companies, 200),
    send: keeping(only(companies, 200)),
  },
  'routes/company.applications._index': {
    path: () => '/company/applications',
    see: only(companies, 200),
  },
  'routes/company.applications.$id._index': {
    path: ({ draft }) => `/company/applications/${draft}`,
    see: only(ofCompany, 200),
  },
  'routes/company.applications.$id.check': {
    path: ({ draft }) => `/company/applications/${draft}/check`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 422)),
  },
  'routes/company.applications.$id.evidence': {
    path: ({ draft }) => `/company/applications/${draft}/evidence`,
    see: only(ofCompany, 200),
    // An empty form removes no file that is there.
    send: keeping(only(['owner', 'member'], 404)),
  },
  'routes/company.applications.$id.sections.$section': {
    path: ({ draft }) => `/company/applications/${draft}/sections/statement`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 303)),
  },
  'routes/company.applications.$id.correction': {
    path: ({ submitted }) => `/company/applications/${submitted}/correction`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/company.applications.$id.extension': {
    path: ({ submitted }) => `/company/applications/${submitted}/extension`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/company.applications.$id.after': {
    path: ({ submitted }) => `/company/applications/${submitted}/after`,
    see: only(ofCompany, 200, 403),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/review.$id.after': {
    path: ({ submitted }) => `/review/${submitted}/after`,
    see: only(seesCase, 200),
    send: keeping(only(['chief'], 400)),
  },
  'routes/company.applications.$id.withdraw': {
    path: ({ submitted }) => `/company/applications/${submitted}/withdraw`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/company.applications.$id.reports.$year': {
    // Nothing is recognised yet, so no report is owed; an empty form is told so first.
    path: ({ submitted }) => `/company/applications/${submitted}/reports/2026`,
    see: only(ofCompany, 404),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/company.applications.$id.avoidance': {
    // Its programme asks for no experts.
    path: ({ submitted }) => `/company/applications/${submitted}/avoidance`,
    see: only(ofCompany, 404),
    send: keeping(only(['owner', 'member'], 404)),
  },
  'routes/company.applications.$id.changes.new': {
    // Nothing is recognised yet, which the page says; an empty form is told so first.
    path: ({ submitted }) => `/company/applications/${submitted}/changes/new`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/company.applications.$id.changes.$report': {
    path: ({ submitted }) => `/company/applications/${submitted}/changes/none`,
    see: only(ofCompany, 404),
  },
  'routes/company.applications.$id.carry-over': {
    path: ({ draft }) => `/company/applications/${draft}/carry-over`,
    see: only(ofCompany, 302),
    // A draft has nothing to carry over: back to its page.
    send: keeping(only(['owner', 'member'], 303)),
  },
  'routes/company.applications.$id.messages': {
    path: ({ submitted }) => `/company/applications/${submitted}/messages`,
    see: only(ofCompany, 200),
    send: keeping(only(ofCompany, 400)),
  },
  'routes/company.applications.$id.receipt': {
    path: ({ submitted }) => `/company/applications/${submitted}/receipt`,
    see: only(ofCompany, 200),
  },

  'routes/calendar._index': { path: () => '/calendar', see: only(reviewers, 200) },
  'routes/calendar.$year': {
    path: () => '/calendar/2027',
    see: only(reviewers, 200),
    send: keeping(only(['chief', 'head'], 400)),
  },
  'routes/rounds._index': { path: () => '/rounds', see: only(['chief', 'head'], 200) },
  'routes/rounds.new': {
    path: () => '/rounds/new',
    see: only(['chief', 'head'], 200),
    send: keeping(only(['chief', 'head'], 400)),
  },
  'routes/rounds.$id': {
    path: ({ round }) => `/rounds/${round}`,
    see: only(['chief', 'head'], 200),
    send: keeping(only(['chief', 'head'], 400)),
  },
  'routes/nearly-there': { path: () => '/nearly-there', see: only(reviewers, 200) },
  'routes/nearly-there[.]csv': {
    path: () => '/nearly-there.csv',
    see: only(reviewers, 200),
    isResource: true,
  },
  'routes/notices._index': { path: () => '/notices', see: everybody(200) },
  // No notice is before the public in this city.
  'routes/notices.$number._index': { path: () => '/notices/none', see: everybody(404) },
  'routes/notices.$number.list[.]txt': {
    path: () => '/notices/none/list.txt',
    see: everybody(404),
    isResource: true,
  },
  'routes/notices.$number.object': {
    path: () => '/notices/none/object',
    see: everybody(404),
    send: everybody(404),
  },
  'routes/review.batch': {
    path: () => '/review/batch',
    see: only(office, 200),
    send: keeping(only(office, 400)),
  },
  'routes/review.assign': {
    path: () => '/review/assign',
    see: only(['chief'], 200),
    send: keeping(only(['chief'], 400)),
  },
  'routes/review.$id.release': {
    path: ({ submitted }) => `/review/${submitted}/release`,
    see: only(['case_officer', 'chief'], 200),
    send: keeping(only(['case_officer', 'chief'], 400)),
  },
  'routes/review.$id.remark': {
    path: ({ submitted }) => `/review/${submitted}/remark`,
    see: only(seesCase, 200),
    send: keeping(only(seesCase, 400)),
  },
  'routes/review.notices._index': { path: () => '/review/notices', see: only(office, 200) },
  'routes/review.notices.new': {
    path: () => '/review/notices/new',
    see: only(['chief'], 200),
    send: keeping(only(['chief'], 400)),
  },
  'routes/review.notices.$id': {
    path: () => '/review/notices/none',
    see: only(office, 404),
    send: keeping(only(office, 404)),
  },
  'routes/review.objections._index': { path: () => '/review/objections', see: only(office, 200) },
  'routes/review.objections.$id': {
    path: () => '/review/objections/none',
    see: only(office, 404),
    send: keeping(only(['case_officer', 'chief'], 404)),
  },
  'routes/company.applications.$id.objection': {
    path: ({ submitted }) => `/company/applications/${submitted}/objection`,
    see: only(ofCompany, 200),
    send: keeping(only(['owner', 'member'], 400)),
  },
  'routes/rule-book._index': { path: () => '/rule-book', see: only(reviewers, 200) },
  'routes/rule-book.programmes.$programme': {
    path: ({ programme }) => `/rule-book/programmes/${programme}`,
    see: only(reviewers, 200),
  },
  'routes/rule-book.parameters.$parameter': {
    path: () => '/rule-book/parameters/cst.core_members_min',
    see: only(reviewers, 200),
    send: keeping(only(['chief', 'head'], 400)),
  },
  'routes/review._index': {
    path: () => '/review',
    see: only(reviewers, 200),
    send: keeping(only(reviewers, 400)),
  },
  'routes/review.asked': {
    path: () => '/review/asked',
    see: only(['case_officer', 'chief', 'head'], 200),
  },
  'routes/review.$id._index': {
    path: ({ submitted }) => `/review/${submitted}`,
    see: only(seesCase, 200),
  },
  'routes/review.$id.messages': {
    path: ({ submitted }) => `/review/${submitted}/messages`,
    see: only(seesCase, 200),
    send: keeping(only(seesCase, 400)),
  },
  'routes/review.$id.correction': {
    path: ({ submitted }) => `/review/${submitted}/correction`,
    see: only(seesCase, 200),
    send: keeping(only(seesCase, 400)),
  },
  'routes/review.$id.move.$event': {
    path: ({ submitted }) => `/review/${submitted}/move/refuse`,
    see: only(seesCase, 200),
    send: keeping(only(seesCase, 400)),
  },
  'routes/review.$id.panel': {
    path: ({ submitted }) => `/review/${submitted}/panel`,
    see: only(['case_officer', 'chief', 'head'], 200),
    // An empty form asks for nothing that is open.
    send: keeping(only(['case_officer', 'chief'], 409)),
  },
  'routes/experts._index': {
    path: () => '/experts',
    see: only(['case_officer', 'chief', 'head'], 200),
    send: keeping(only(['chief'], 400)),
  },
  'routes/experts.$expert': {
    path: () => '/experts/none',
    see: only(['chief'], 404),
    send: keeping(only(['chief'], 404)),
  },
  'routes/expert._index': { path: () => '/expert', see: only(['expert'], 200) },
  'routes/expert.$member': {
    path: () => '/expert/none',
    see: only(['expert'], 404),
    send: keeping(only(['expert'], 404)),
  },
  'routes/review.$id.draft._index': {
    path: ({ submitted }) => `/review/${submitted}/draft`,
    see: only(seesCase, 200),
    send: keeping(only(seesCase, 400)),
  },
  'routes/review.$id.draft.$event': {
    path: ({ submitted }) => `/review/${submitted}/draft/reject`,
    see: only(seesCase, 200),
    send: keeping(only(seesCase, 400)),
  },
}

/** Whose a thing is not, to whom it does not exist: 404 for these instead of the rule's `others`. */
export const hiddenFrom: Readonly<Record<string, readonly CastName[]>> = {
  'routes/company.applications.$id._index': ['other company'],
  'routes/company.applications.$id.check': ['other company'],
  'routes/company.applications.$id.evidence': ['other company'],
  'routes/company.applications.$id.sections.$section': ['other company'],
  'routes/company.applications.$id.messages': ['other company'],
  'routes/company.applications.$id.receipt': ['other company'],
  'routes/company.applications.$id.carry-over': ['other company'],
  'routes/company.applications.$id.correction': ['other company'],
  'routes/company.applications.$id.extension': ['other company'],
  'routes/company.applications.$id.withdraw': ['other company'],
  'routes/company.applications.$id.after': ['other company'],
  'routes/company.applications.$id.reports.$year': ['other company'],
  'routes/company.applications.$id.avoidance': ['other company'],
  'routes/company.applications.$id.changes.new': ['other company'],
  'routes/company.applications.$id.changes.$report': ['other company'],
  'routes/review.$id.after': ['district elsewhere'],
  'routes/company.applications.$id.objection': ['other company'],
  'routes/review.$id._index': ['district elsewhere'],
  'routes/review.$id.release': ['district elsewhere'],
  'routes/review.$id.remark': ['district elsewhere'],
  'routes/review.$id.messages': ['district elsewhere'],
  'routes/review.$id.correction': ['district elsewhere'],
  'routes/review.$id.move.$event': ['district elsewhere'],
  'routes/review.$id.draft._index': ['district elsewhere'],
  'routes/review.$id.draft.$event': ['district elsewhere'],
}
