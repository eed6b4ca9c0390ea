import type { recognition as zh } from '../zh-CN/recognition.ts'
import type { Loose } from '../use-words.ts'

export const recognition: Loose<typeof zh> = {
  duties: 'What the recognition asks of you',
  and: '; ',
  ofField: (label, problem) => `${label}: ${problem}`,
  reports: {
    title: 'Annual reports',
    lead: 'Each year reports on the year before. A report can still be filed after its last day; it is then marked late.',
    year: 'Year',
    yearOf: year => String(year),
    due: 'Last day (that day included)',
    standing: 'State',
    standings: {
      open: 'To be filed',
      missing: 'Missing',
      filed: 'Filed',
      'filed late': 'Filed late',
    },
    file: 'File',
    fileLate: 'File late',
    show: 'Show',
    showYear: year => `Show what was filed on ${year}`,
    number: 'Receipt',
    filedAt: 'Filed',
    figures: 'Figures',
    text: 'Account of the year',
  },
  yearDue: (year, due) => `${year} (last day ${due})`,
  missingReason: years => `Annual reports are missing: ${years}.`,
  serveNow: 'As many reports are missing as the rule names',
  serveNowText:
    'Look into it and serve the notice of revocation: ground and reasons are filled in and can be changed. Nothing is revoked automatically.',
  report: {
    title: year => `Annual report on ${year}`,
    lead: due => `File it by ${due} (that day included).`,
    leadLate: due => `The last day, ${due}, has passed: filed now, it is marked late.`,
    prefilled:
      'The figures come from your profile: check them. Once sent they are frozen; a change here does not change the profile.',
    text: 'Account of the year',
    textHint:
      'What was achieved in the year, and what has changed that bears on the conditions. Up to 4,000 characters.',
    send: 'File the annual report',
    done: 'Annual report received',
    doneLate: 'Annual report received, marked late',
    keep: 'Keep the number of the receipt. What was filed is frozen.',
    print: 'Print the receipt',
    back: 'Back',
    notPossible: 'Things have changed and nothing was sent. Go back to see how this year stands.',
    issues: {
      'figure-missing': 'Fill this in',
      'text-missing': 'Give an account of the year',
      'text-long': 'Too long: keep to 4,000 characters',
      'form-stale': 'The page is out of date; reload it',
    },
  },
}
