import type { Loose } from '../use-words.ts'
import type { storedFiles as zh } from '../zh-CN/stored-files.ts'

export const storedFiles: Loose<typeof zh> = {
  title: 'Stored files',
  lead: 'Every night each stored file is checked: whether it is what was received, whether it is still there, and whether a file lies there that belongs to no record. A file is checked when it is opened, too.',
  stored: 'Stored',
  storedOf: (files, bytes) => `${files} files, ${bytes}`,
  oldest: 'Oldest check',
  never: 'Not checked yet',
  damaged: 'Damaged or lost',
  damagedNone: 'No file is damaged or lost',
  damagedNoneText: 'What a check finds appears here, and in the audit trail.',
  damagedText:
    'Restore the file from a backup to the place below, then press “Check again”. Whoever opens it meanwhile is told so and gets nothing wrong.',
  files: count => (count === 1 ? '1 file' : `${count} files`),
  states: { changed: 'Not what was received', lost: 'Not there' },
  belongs: 'Belongs to',
  inLibrary: 'library',
  removedThere: ' (removed by the company)',
  more: count => `and ${count} more`,
  place: 'Place',
  hash: 'SHA-256 as received',
  found: 'Found',
  checkAgain: 'Check again',
  checkAgainOf: name => `Check ${name} again`,
  answers: {
    sound: 'Checked: the file is what was received.',
    changed: 'Checked: it is still not what was received.',
    lost: 'Checked: it is still not there.',
    gone: 'This file is no longer on the list; please open the page again.',
    swept: 'Taken away.',
  },
  strays: 'Files without a record',
  straysText:
    'They have lain in the folder for 24 hours and belong to no record; mostly uploads that broke off leave them. Taking them away cannot be undone: if an older backup of the database was restored just now, find out first.',
  straysNone: 'There is no file without a record',
  size: 'Size',
  sweep: 'Take away',
  sweepOf: place => `Take away ${place}`,
  sweepAll: count => `Take away the ${count} on this page`,
}
