import type { Blinded } from '#db/panel-cases.ts'
import { halfWidth } from '#rules/identifiers/half-width.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'

/** Parts of a company's name that many share. */
const COMMON = /^(?:辽宁省?|鞍山市?)|(?:集团)?(?:股份|有限责任|有限)*公司$|（[^）]*）|\([^)]*\)/gu

/** Shorter than this it strikes out ordinary words. */
const LEAST = 2

/** Every text that would tell who applies, the longest first. */
export function tellingTexts(blinded: Blinded, more: readonly string[]): string[] {
  const district = districtByCode(blinded.districtCode)?.words
  const texts = [
    blinded.name,
    blinded.name.replace(COMMON, ''),
    blinded.creditCode,
    blinded.number ?? '',
    ...(district === undefined ? [] : [district.zh, district.en]),
    ...blinded.people.flatMap(({ name, email }) => [name, name.replace(COMMON, ''), email]),
    ...more,
  ]
  const told = new Set(texts.map(text => text.trim()).filter(text => text.length >= LEAST))
  return [...told].sort((a, b) => b.length - a.length)
}

/** A text with everything that tells who applies struck out, whatever its case or width. */
export function redacted(text: string, telling: readonly string[], mark: string): string {
  return telling.reduce((left, each) => left.replaceAll(patternOf(each), mark), text)
}

/** Full-width forms count as the same, so the pattern takes both of each character. */
function patternOf(text: string): RegExp {
  const parts = Array.from(halfWidth(text)).map(character => {
    const code = character.codePointAt(0) ?? 0
    const isAscii = code > 0x20 && code < 0x7f
    const escaped = character.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    return isAscii ? `(?:${escaped}|${String.fromCodePoint(code + 0xfee0)})` : escaped
  })
  return new RegExp(parts.join(String.raw`\s*`), 'giu')
}
