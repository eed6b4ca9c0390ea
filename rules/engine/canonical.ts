/**
 * The one text of a JSON value: keys sorted, no spaces. Members that are undefined are left out,
 * as JSON leaves them.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return `[${items.map(canonicalJson).join(',')}]`
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}

const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n
const MASK = 0xffffffffffffffffn

/** FNV-1a of 64 bits over UTF-16 units, as 16 hex digits: names a version, proves no origin. */
export function fingerprint(text: string): string {
  let hash = OFFSET
  for (let index = 0; index < text.length; index += 1) {
    const unit = BigInt(text.charCodeAt(index))
    hash = ((hash ^ (unit & 0xffn)) * PRIME) & MASK
    hash = ((hash ^ (unit >> 8n)) * PRIME) & MASK
  }
  return hash.toString(16).padStart(16, '0')
}
