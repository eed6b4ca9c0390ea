import type { Loose } from '../use-words.ts'
import type { uploads as zh } from '../zh-CN/uploads.ts'

export const uploads: Loose<typeof zh> = {
  kept: {
    received: file => `“${file}” was received.`,
    held: file =>
      `“${file}” was received, but the virus check found something and it is held back. Please use a clean file; if you think this is a false alarm, ask the administrators of the portal to look.`,
    waiting: file =>
      `“${file}” was received and waits for the virus check, usually for minutes; it can be used and submitted after that.`,
  },
  notKept: (file, why) => (file === '' ? `Not kept: ${why}` : `“${file}” was not kept: ${why}`),
  ending: kinds => `only ${kinds} files are taken here.`,
  content:
    'its content is not what its name says. Save it in the right format with the program it comes from; changing the name is not enough.',
  cut: 'it is not whole; perhaps it did not download to its end, or it is damaged. Open it to check, then upload it again.',
  encrypted: 'it has a password, so nobody could open it. Take the password off first.',
  macros: 'it has macros. Save it without macros, or as PDF.',
  script: 'the PDF has scripts or starts other programs. Print it to PDF again.',
  page: 'there is a web page inside; it is no ordinary PDF. Export it again.',
  bomb: 'it unpacks to an unusual size or has an unusual structure. Save it again, or as PDF.',
  empty: 'it is empty.',
  'no-file': 'no file was chosen; choose one first.',
  unreadable: 'the upload broke off or cannot be read; please try again.',
  'too-large': limit => `a file may have at most ${limit}. Make it smaller or split it.`,
  'paper-full': files => `this paper takes at most ${files} files; remove one first.`,
  'application-files': files => `an application takes at most ${files} files; remove one first.`,
  'application-bytes': limit =>
    `the files of an application may have at most ${limit} together, and this one does not fit. Remove some first, or make it smaller.`,
  'company-bytes': limit =>
    `all files kept for your company may have at most ${limit} together, and this one does not fit. Remove some first (the room is free the next day), or make it smaller.`,
  'library-full': papers => `the library holds at most ${papers} papers; remove some first.`,
  duplicate: same =>
    `it equals “${same}”, which is here already; there is no need to send it twice.`,
  'not-open': 'this paper cannot be changed now.',
  'unknown-paper': 'there is no such paper.',
  unusable: 'it is still being checked for viruses, is held back, or left the library.',
  'wrong-entry': 'please mend what you typed, then choose the file again.',
  valid: (from, to) => `${from} to ${to}`,
  validUntil: to => `to ${to}`,
  validSince: from => `from ${from}`,
  always: 'No validity stated',
  ended: 'Ended',
  endsToday: 'Ends today',
  endsIn: days => (days === 1 ? 'Ends tomorrow' : `Ends in ${days} days`),
  reused: file => `“${file}” was taken from the library.`,
  reusedEnded: (file, day) =>
    `“${file}” was taken from the library, but its validity ended on ${day}; please check whether a newer one is needed.`,
  keptToo: file => `“${file}” is kept in the library; add its kind and validity there.`,
  optionEnded: name => `${name} (ended)`,
}
