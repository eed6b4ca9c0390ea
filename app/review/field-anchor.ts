/** Where a field stands on the pages that list the answers of a case. */
export function fieldAnchor(field: string): string {
  return `field-${field.replaceAll('.', '-')}`
}
