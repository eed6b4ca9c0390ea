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

/**
 * Whether a field holds something else than it was served with: typed before the scripts had come,
 * or kept by the browser over a reload.
 */
export function isTyped(form: HTMLFormElement): boolean {
  return [...form.elements].some(field => {
    if (field instanceof HTMLSelectElement) return field.selectedIndex !== servedIndex(field)
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked
  })
}

function servedIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    0,
    [...options].findIndex(option => option.defaultSelected),
  )
}
