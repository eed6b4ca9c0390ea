import type { Loose } from '../use-words.ts'
import type { messages as zh } from '../zh-CN/messages.ts'

export const messages: Loose<typeof zh> = {
  inbox: {
    title: 'Messages',
    lead: 'Every message to you is kept here, whether or not a mail reached you.',
    tasks: 'To do',
    noTasks: 'Nothing waits for you now',
    sign: (number: string) => `A decision for your signature: ${number}`,
    signText: (company: string, at: string) => `${company}, drafted ${at}`,
    overdue: (number: string) => `Overdue: ${number}`,
    overdueText: (company: string, day: string) => `${company}, due by ${day} (that day included)`,
    and: ', ',
    serve: number => `Serve a notice of revocation: ${number}`,
    serveText: (company, years) => `${company}, years without a report: ${years}`,
    note: number => `Take note of a change: ${number}`,
    noteText: (company, kind, at) => `${company}, ${kind}, reported ${at}`,
    avoid: number => `Judge a request that an expert keep away: ${number}`,
    avoidText: (company, at) => `${company}, asked ${at}`,
    unreached: (company: string) => `Please telephone ${company}`,
    unreachedText: (name: string, email: string, at: string) =>
      `A mail to ${name} (${email}) was returned on ${at}: mail does not arrive`,
    toCase: 'Open the case',
    toQueue: 'See what is overdue',
    list: 'All messages',
    all: 'All',
    unread: 'Unread',
    none: 'No messages yet',
    noneUnread: 'No unread messages',
    noneText: 'Changes of your applications, reminders and messages are listed here.',
    open: 'Open',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    markAll: 'Mark all as read',
    marked: 'Saved.',
    lost: 'This message is gone or has changed; please open the page again.',
    settings: 'How to be told',
  },
  wishes: {
    title: 'How to be told',
    lead: 'Choose how you are told of what helps you. Whatever you choose, messages are kept under “Messages”.',
    hints: {
      'correction-reminder': '5, 2 and 1 working days before the last day to correct',
      'window-closing-reminder':
        '5, 2 and 1 working days before a window closes in which you have a draft',
      'annual-report-reminder':
        '30 days, then 5, 2 and 1 working days before the last day of filing',
      'new-match': 'When a change of your profile or of the rules lets you apply',
      'officer-task': 'When a period is about to end, ends today or is over',
      'recognition-task':
        'When as many reports are missing as the rule names, and when a company reports a change',
      assignment: 'When a case is given to you, taken from you or handed back',
      'case-message': 'When somebody writes to you about an application',
      'expert-reminder':
        '3 working days before a review is due, on that day, and 1 working day after it',
    },
    options: { 'at once': 'Mail at once', digest: 'Daily digest (08:00)', off: 'No mail' },
    save: 'Save choices',
    saved: 'Saved.',
    issues: { 'wish-missing': 'Choose one way' },
    statutory: 'Mails that cannot be switched off',
    statutoryText:
      'These mails serve documents or tell of rights and periods. They are part of the procedure, so they are always sent at once and cannot be switched off.',
    security:
      'Mails about the safety of your account (confirming an address, a new password) and invitations of experts are always sent too.',
    toInbox: 'Back to messages',
  },
  thread: {
    title: 'Messages about this application',
    lead: 'What the company and the authority write to each other. Both see it; it changes no period and stands for no correction or decision.',
    link: 'Messages',
    text: 'Your message',
    hintCompany: 'To the authority that handles this application. At most 4,000 characters.',
    hintBureau:
      'Send it to the company, or keep it as an internal note that the company never sees. At most 4,000 characters.',
    toBureau: 'Send to the authority',
    toCompany: 'Send to the company',
    keepNote: 'Keep as an internal note only',
    note: 'Internal note, not shown to the company',
    none: 'No messages yet',
    sent: 'Saved.',
    issues: {
      'text-missing': 'Write your message',
      'text-long': 'A message has at most 4,000 characters',
      'audience-missing': 'Choose whom it is for',
      'form-stale': 'The page is out of date; open it again and send',
    },
  },
  unsubscribe: {
    title: 'Stop mails of this kind',
    broken: 'The link does not work',
    brokenText:
      'It is incomplete or was not sent by this portal. You can sign in and set how you are told.',
    ask: (kind: string) =>
      `You will get no more mails of the kind “${kind}”. The messages stay in the portal, and you can switch the mails on again at any time.`,
    confirm: 'Stop these mails',
    done: 'Switched off',
    doneText: (kind: string) => `You get no more mails of the kind “${kind}”.`,
    toWishes: 'How to be told',
  },
}
