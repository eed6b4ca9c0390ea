import type { Proof } from './proof-shape.ts'

/** The seal of a proof, counted again: FNV-1a of 64 bits over its text with sorted members. */
export function sealAgain(proof: Proof): string {
  const rest = Object.entries(proof).filter(([key]) => key !== 'seal')
  const text = sorted(Object.fromEntries(rest))
  let hash = 14695981039346656037n
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit % 256, Math.floor(unit / 256)]) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1099511628211n)
    }
  }
  return hash.toString(16).padStart(16, '0')
}

function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(each => sorted(each)).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${sorted(each)}`).join(',')}}`
}
