export const servedMails = {
  title: 'Record of service',
  lead: 'Every mail about this application: to whom, when it was written, when the receiving mail server took or refused it, and all its words as it left.',
  leadCompany:
    'Every mail about this application to your company: to whom, when it was written, when the receiving mail server took or refused it, and all its words as it left.',
  download: 'Download the record of service (PDF)',
  downloadHint:
    'Lists the mails about this application with their full text and a check value each.',
  madeAt: 'Made at',
  beijing: (instant: string) => `${instant} (Beijing time)`,
  count: 'Mails',
  mails: (count: number) => String(count),
  kind: 'Kind',
  subject: 'Subject',
  recipient: 'To',
  posted: 'Written at',
  tried: 'Tried',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  result: 'Result',
  results: {
    pending: 'Waits to be sent',
    sent: 'Taken by the receiving server',
    dead: 'Not delivered',
    bounced: 'Refused by the receiving server',
    cancelled: 'Cancelled, not sent',
  },
  answer: 'What the server said',
  hash: 'SHA-256 of subject and text',
  text: 'Text',
  madeAgain:
    'Not kept when it left; written here from the data kept then and the template of today',
  notSent: 'It has not left; written here by the template of today',
  end: 'The check value is the SHA-256 of the subject, a line break and the text (UTF-8); the text is without its unsubscribe link. “Taken” says that the receiving mail server took it, not that it was read.',
}
