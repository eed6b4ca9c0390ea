import type { Loose } from '../use-words.ts'
import type { privacy as zh } from '../zh-CN/privacy.ts'

export const privacy: Loose<typeof zh> = {
  title: 'Privacy notice',
  lead: 'What the portal collects, what for, for how long, and how you may see and correct it.',
  version: 'Version 2026-11',
  parts: {
    who: 'Who processes it',
    whoText:
      'The Anshan Science and Technology Bureau, to carry out its statutory task of receiving, examining and recommending applications.',
    what: 'What is collected',
    whatList: {
      account: 'Account: name, e-mail address, the digest of the password, times of sign-in.',
      company:
        'Company: name, unified social credit code, address, district, contact person, and the figures that the company itself fills in.',
      application: 'Application: what was submitted, the papers, its course and its result.',
      technical:
        'Technical records: time, network address and reference of requests, for security.',
    },
    not: 'What is not collected',
    notText:
      'The check without an account opens none and stores nothing of what you type. No third-party statistics or advertising; only necessary cookies, for sign-in and language.',
    purpose: 'What for',
    purposeText:
      'To check the conditions of programmes, to receive and examine applications, to send news of them, and for the statutory statistics. For nothing else.',
    share: 'Who gets it',
    shareText:
      "Only those who handle the case: the district, the bureau's staff, the experts, and the higher authority that decides. Changes of a case leave an audit record.",
    keep: 'For how long',
    keepText:
      'As the rules on archives say for applications; the years are as the bureau publishes.',
    rights: 'Your rights',
    rightsText:
      'You may see and correct your data under "My account" and "Company profile"; under "My account" you export what is kept of you and your company, and close your account. To ask anything else, please turn to the organiser; contact is as the bureau publishes.',
    safe: 'How it is protected',
    safeText:
      'Encrypted in transit; passwords kept as digests only; access limited by post and district; the audit trail is chained, so that a change to it shows.',
    change: 'Changes',
    changeText: 'A new version with real changes asks for your confirmation again.',
  },
}
