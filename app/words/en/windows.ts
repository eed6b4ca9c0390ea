export const windows = {
  allYear: 'At any time',
  allYearText: 'There are no rounds; applications are taken at any time.',
  openTag: 'Open now',
  opensTag: 'Opens soon',
  shutTag: 'Not open',
  open: (closes: string, left: string) =>
    `The window is open and closes on ${closes} (Beijing time), ${left}.`,
  grace: (end: string, left: string) =>
    `The window has closed; drafts that were begun can be submitted until ${end} (Beijing time), ${left}.`,
  opens: (opens: string, closes: string) =>
    `Applications are taken from ${opens} to ${closes} (Beijing time).`,
  closed: (closed: string) =>
    `The last round closed on ${closed} (Beijing time); the bureau announces the next one.`,
  none: 'No round is open now; the bureau announces the next one.',
  over: (closed: string) =>
    `The round closed on ${closed} (Beijing time), and this draft was not submitted.`,
  graceNote: (minutes: number) =>
    `For ${minutes} minutes after the close, drafts that were begun can still be submitted.`,
  daysLeft: (count: number) => (count === 1 ? '1 day left' : `${count} days left`),
  hoursLeft: (count: number) => (count === 1 ? '1 hour left' : `${count} hours left`),
  minutesLeft: (count: number) => (count === 1 ? '1 minute left' : `${count} minutes left`),
  heading: 'When to apply',
  calendarFile: 'Add all windows to a calendar (ICS)',
  shutTitle: 'No window is open now',
  deskTitle: 'Windows',
  deskText: 'Rounds that are open or will open, in the order of time.',
  carry: {
    title: 'This draft was not submitted in its round',
    text: 'What you filled in and uploaded is kept. While a round is open it can be carried over into a new draft with one click; its sections are then checked again.',
    action: 'Carry over into the open round',
    hasOpen: 'Your company has an application for this programme under way.',
    toOpen: 'Open it',
  },
  ics: {
    calendar: 'Anshan innovation programmes: windows',
    opens: (programme: string) => `Opens: ${programme}`,
    closes: (programme: string) => `Closes: ${programme}`,
    window: (opens: string, closes: string) => `${opens} to ${closes} (Beijing time)`,
  },
} as const
