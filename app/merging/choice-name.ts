/** The entry of the form that says which side's entry stands: `mine` or `theirs`. */
export function choiceName(name: string): string {
  return `choose.${name}`
}
