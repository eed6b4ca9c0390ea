/** Where a page could begin that a browser takes for HTML. */
const HEAD_BYTES = 1_024
/** The end mark stands within this many bytes of the end; some writers add a few. */
const TAIL_BYTES = 2_048

const markup = /<(!doctype|html|script|svg|body)/i
/** Names of what runs or opens by itself, or hides from us. */
const refusedNames = /\/(JavaScript|Launch|Encrypt)(?![A-Za-z0-9])/

/**
 * Whether a PDF is whole, holds nothing that runs by itself, is not encrypted and is not a web page
 * in disguise. Names written with `#` codes are read as what they say.
 */
export function isSoundPdf(content: Buffer): boolean {
  const head = content.subarray(0, HEAD_BYTES).toString('latin1')
  if (!head.startsWith('%PDF-') || markup.test(head)) return false
  if (!content.subarray(-TAIL_BYTES).includes('%%EOF')) return false
  const text = content.toString('latin1')
  return !refusedNames.test(text) && !refusedNames.test(withoutCodes(text))
}

function withoutCodes(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
