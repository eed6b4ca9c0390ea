/** Half-width punctuation that Chinese text sets full width; not within numbers, nor in Latin. */
const HALF_WIDTH = /[\p{Script=Han}][,;:?!()]|[,;:?!()][\p{Script=Han}]|%[,;]/u

/**
 * Chinese texts anywhere in a value that are set with half-width punctuation, each by its place.
 * Texts are the members named `zh`.
 */
export function halfWidthBreaches(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (key === 'zh' && typeof each === 'string')
      return HALF_WIDTH.test(each) ? [`${place}half-width punctuation in ${each}`] : []
    const named = isNamed(each) ? `${each.id}: ` : place
    return halfWidthBreaches(each, named)
  })
}

function isNamed(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  )
}
