/** Control characters, line separators, and the marks that turn the direction of text. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** The same, but for line feed and tab. */
const UNSAFE_IN_TEXT = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** Whether `text` can stand in a header or beside a name: one line, in one direction. */
export function isSafeLine(text: string): boolean {
  return text.search(UNSAFE) === -1
}

/** `text` made fit for one line of at most `most` characters. */
export function oneLine(text: string, most = 200): string {
  return text.replace(UNSAFE, ' ').replace(/ +/gu, ' ').trim().slice(0, most)
}

/** `text` of several lines without what could deceive the eye. */
export function cleanText(text: string, most = 4000): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE_IN_TEXT, ' ').trim().slice(0, most)
}
