export const remarks = {
  title: 'Write a remark',
  lead: 'A remark explains something about one field. It asks the company for nothing and moves no date; what must be corrected is asked once, with the list of corrections.',
  write: 'Remark',
  writeOn: (label: string) => `Write a remark on “${label}”`,
  field: 'Which field',
  text: 'Remark',
  audience: 'Who sees it',
  audiences: { house: 'Only staff (internal remark)', company: 'Staff and the company' },
  audienceHints: {
    house: 'Neither the company nor experts see it.',
    company:
      'The company sees it beside the field as soon as it is saved, marked as a remark; no mail is sent. Experts do not see it.',
  },
  save: 'Save the remark',
  kept: 'A saved remark cannot be changed or deleted.',
  inner: 'Internal remark',
  shown: 'The company sees it',
  ofVersion: (ordinal: number) => `Version ${ordinal}`,
  remark: 'Remark',
  notARequest: 'A remark is for your information: it asks for no correction and needs no answer.',
  count: (count: number) =>
    count === 1
      ? 'The authorities wrote a remark beside what you submitted'
      : `The authorities wrote ${count} remarks beside what you submitted`,
  noVersion: 'Nothing was submitted for this case yet, so there is nothing to remark on.',
  issues: {
    'field-missing': 'Choose the field',
    'audience-missing': 'Choose who sees it',
    'text-missing': 'Write the remark',
    'text-long': 'The remark is too long (at most 1,000 characters)',
    'form-stale': 'The page is out of date; open it again',
  },
}
