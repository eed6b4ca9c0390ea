import type { Loose } from '../use-words.ts'
import type { saving as zh } from '../zh-CN/saving.ts'

export const saving: Loose<typeof zh> = {
  autosaving: 'Saving…',
  autosaved: time => `Saved by itself at ${time} (Beijing time)`,
  autosavePaused:
    'A colleague changed this section just now, so it no longer saves by itself. Press "Save" to compare; what you typed is not lost.',
  lastSaved: time => `Last saved: ${time} (Beijing time)`,
  neverSaved: 'Not saved yet',
  theirs: value => `Saved is: ${value}`,
  yours: value => `You typed: ${value}`,
  empty: '(empty)',
  expiredTitle: 'You have been signed out; what you typed is still here',
  expiredText:
    'For safety, a long pause signs you out. Sign in in a new window, then come back to this page and press "Save now". Do not close this page before.',
  expiredKept: count => (count === 1 ? '1 entry is kept here' : `${count} entries are kept here`),
  loginInNewWindow: 'Sign in in a new window',
  resend: 'Save now',
  tooLong: (label, longest) =>
    `${label}: too long, at most ${longest} characters; it was not saved`,
}
