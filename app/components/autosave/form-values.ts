import type { Answers } from '#db/answers-json.ts'

/** The texts of a form's entries by their names. */
export function entriesIn(data: FormData): Answers {
  return Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** What the form would send under a name as it stands. */
export function valueIn(form: HTMLFormElement, name: string): string {
  return entriesIn(new FormData(form))[name] ?? ''
}

/** Fills in a field as if it had been typed. */
export function fillIn(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof RadioNodeList) field.value = value
  else if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  ) {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
