const segment = encodeURIComponent

/** Every address of the portal as a function; no component writes one by hand. */
export const paths = {
  home: () => '/',
  privacy: () => '/privacy',
  openApi: () => '/api/v1/openapi.json',
  language: () => '/language',
  presence: () => '/presence',

  programmes: () => '/programmes',
  programme: (id: string) => `/programmes/${segment(id)}`,
  windowsCalendar: () => '/programmes/windows.ics',
  selfCheck: (id: string) => `/programmes/${segment(id)}/check`,
  selfAssessment: () => '/self-assessment',

  notices: () => '/notices',
  notice: (number: string) => `/notices/${segment(number)}`,
  noticeList: (number: string) => `/notices/${segment(number)}/list.txt`,
  objectTo: (number: string) => `/notices/${segment(number)}/object`,
  recognised: () => '/recognised',
  verifyCertificate: () => '/verify-certificate',
  certificate: (code: string) => `/certificates/${segment(code)}`,

  register: () => '/register',
  login: () => '/login',
  logout: () => '/logout',
  verify: (token: string) => `/verify?token=${segment(token)}`,
  forgot: () => '/forgot',
  reset: (token: string) => `/reset?token=${segment(token)}`,
  account: () => '/account',
  ownData: () => '/account/data.json',
  closeAccount: () => '/account/close',
  messageWishes: () => '/account/messages',
  unsubscribe: (token: string) => `/unsubscribe?token=${segment(token)}`,
  inbox: () => '/inbox',

  company: () => '/company',
  members: () => '/company/members',
  profile: () => '/company/profile',
  profileSection: (section: string) => `/company/profile/${segment(section)}`,
  matches: () => '/company/matches',
  companySelfAssessment: () => '/company/self-assessment',
  match: (programme: string) => `/company/matches/${segment(programme)}`,
  road: () => '/company/road',
  whatIf: (programme: string) => `/company/matches/${segment(programme)}/what-if`,
  applications: () => '/company/applications',
  application: (id: string) => `/company/applications/${segment(id)}`,
  applicationSection: (id: string, section: string) =>
    `/company/applications/${segment(id)}/sections/${segment(section)}`,
  evidence: (id: string) => `/company/applications/${segment(id)}/evidence`,
  evidenceOf: (id: string, document: string) =>
    `/company/applications/${segment(id)}/evidence/${segment(document)}`,
  checkAnswers: (id: string) => `/company/applications/${segment(id)}/check`,
  carryOver: (id: string) => `/company/applications/${segment(id)}/carry-over`,
  caseMessages: (id: string) => `/company/applications/${segment(id)}/messages`,
  receipt: (id: string) => `/company/applications/${segment(id)}/receipt`,
  withdraw: (id: string) => `/company/applications/${segment(id)}/withdraw`,
  answerObjection: (id: string) => `/company/applications/${segment(id)}/objection`,
  afterDecision: (id: string) => `/company/applications/${segment(id)}/after`,
  annualReport: (id: string, year: number) =>
    `/company/applications/${segment(id)}/reports/${String(year)}`,
  reportChange: (id: string) => `/company/applications/${segment(id)}/changes/new`,
  changeReport: (id: string, report: string) =>
    `/company/applications/${segment(id)}/changes/${segment(report)}`,
  correction: (id: string) => `/company/applications/${segment(id)}/correction`,
  avoidance: (id: string) => `/company/applications/${segment(id)}/avoidance`,
  extension: (id: string) => `/company/applications/${segment(id)}/extension`,
  library: () => '/company/library',
  libraryUpload: () => '/company/library/upload',
  file: (id: string) => `/files/${segment(id)}`,
  fileShown: (id: string) => `/files/${segment(id)}?show=inline`,
  paper: (application: string, name: string) =>
    `/papers/${segment(application)}/${segment(name)}.pdf`,

  review: () => '/review',
  reviewCase: (id: string) => `/review/${segment(id)}`,
  reviewMove: (id: string, event: string) => `/review/${segment(id)}/move/${segment(event)}`,
  reviewDraft: (id: string, event: string) => `/review/${segment(id)}/draft/${segment(event)}`,
  reviewMessages: (id: string) => `/review/${segment(id)}/messages`,
  reviewLetter: (id: string) => `/review/${segment(id)}/draft`,
  reviewAfter: (id: string) => `/review/${segment(id)}/after`,
  reviewAssign: (cases: readonly string[] = []) =>
    `/review/assign${cases.length === 0 ? '' : `?${new URLSearchParams(cases.map(id => ['case', id])).toString()}`}`,
  reviewRelease: (id: string) => `/review/${segment(id)}/release`,
  reviewRemark: (id: string, field: string) =>
    `/review/${segment(id)}/remark?${new URLSearchParams({ field }).toString()}`,
  reviewBatch: () => '/review/batch',
  reviewCorrection: (id: string) => `/review/${segment(id)}/correction`,
  reviewAsking: (id: string, event: string) =>
    event === 'request_correction'
      ? `/review/${segment(id)}/correction`
      : `/review/${segment(id)}/correction?event=${segment(event)}`,
  reviewAsked: () => '/review/asked',

  noticeDesk: () => '/review/notices',
  newNotice: () => '/review/notices/new',
  noticeOnDesk: (id: string) => `/review/notices/${segment(id)}`,
  objections: () => '/review/objections',
  objection: (id: string) => `/review/objections/${segment(id)}`,

  reviewPanel: (id: string) => `/review/${segment(id)}/panel`,
  experts: () => '/experts',
  expertEntry: (id: string) => `/experts/${segment(id)}`,
  expertDesk: () => '/expert',
  expertSeat: (id: string) => `/expert/${segment(id)}`,

  ruleBook: () => '/rule-book',
  ruleBookProgramme: (id: string) => `/rule-book/programmes/${segment(id)}`,
  ruleBookParameter: (id: string) => `/rule-book/parameters/${segment(id)}`,
  rounds: () => '/rounds',
  newRound: (from: { programme?: string; clone?: string } = {}) =>
    `/rounds/new${Object.keys(from).length === 0 ? '' : `?${new URLSearchParams(from).toString()}`}`,
  round: (id: string) => `/rounds/${segment(id)}`,
  calendar: () => '/calendar',
  calendarYear: (year: string) => `/calendar/${segment(year)}`,
  nearlyThere: () => '/nearly-there',
  nearlyThereCsv: (programme: string) => `/nearly-there.csv?programme=${segment(programme)}`,

  adminAccounts: () => '/admin/accounts',
  adminAudit: () => '/admin/audit',
  adminMail: () => '/admin/mail',
  adminQuarantine: () => '/admin/quarantine',
  adminFiles: () => '/admin/files',
  mailbox: () => '/mailbox',
  mailboxMessage: (id: string) => `/mailbox/${segment(id)}`,
}
