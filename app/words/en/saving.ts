import type { Loose } from '../use-words.ts'
import type { saving as zh } from '../zh-CN/saving.ts'

export const saving: Loose<typeof zh> = {
  autosaving: 'Saving…',
  autosaved: time => `Saved by itself at ${time} (Beijing time)`,
  paused: (who, labels) =>
    `Also changed just now by ${who}: ${labels}. It no longer saves by itself. Press "Save" to choose entry by entry; what you typed is not lost.`,
  notSaved: {
    'too long': 'Something is too long and was not saved. Press "Save" to see what.',
    'not open':
      'This section cannot be changed now and was not saved. Copy what you typed, then press "Save" to see why.',
    unreachable:
      'No connection: nothing can be saved for now. What you typed stays on this page and is saved when the connection is back; please do not close the page.',
    'signed out':
      'You have been signed out. What you typed stays on this page and is saved once you have signed in.',
  },
  lastSaved: time => `Last saved: ${time} (Beijing time)`,
  neverSaved: 'Not saved yet',
  leave: 'What you typed is not saved yet and would be lost. Leave all the same?',
  empty: '(empty)',
  comma: ', ',
  elsewhere: 'yourself (in another window or on another device)',
  choose: 'The same entry was changed twice: please choose',
  merged: 'Merged with what was saved meanwhile',
  savedBy: (who, at) =>
    `While you were typing, this section was saved by ${who} at ${at} (Beijing time).`,
  chooseText:
    ' These entries were changed differently; choose for each, then save again. What you typed is all in the form below and can still be changed; where you choose the other, the other stands.',
  taken: (who, labels) => `Not changed by you, taken as saved by ${who}: ${labels}`,
  before: value => `Before: ${value}`,
  mine: 'Keep what you typed',
  theirs: who => `Take what was saved by ${who}`,
  expiredTitle: 'You have been signed out; what you typed is still here',
  expiredText:
    'For safety, a long pause signs you out. Sign in in a new window, then come back to this page and press "Save now". Do not close this page before.',
  expiredKept: count => (count === 1 ? '1 entry is kept here' : `${count} entries are kept here`),
  loginInNewWindow: 'Sign in in a new window',
  resend: 'Save now',
  tooLong: (label, longest) =>
    `${label}: too long, at most ${longest} characters; it was not saved`,
}
