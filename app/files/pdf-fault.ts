import { packedObjects } from './pdf-objects.ts'

/** Where a page could begin that a browser takes for HTML. */
const HEAD_BYTES = 1_024
/** The end mark stands within this many bytes of the end; some writers add a few. */
const TAIL_BYTES = 2_048

const markup = /<(!doctype|html|script|svg|body)/i
/** Names of what runs or opens by itself. */
const running = /\/(JavaScript|Launch)(?![A-Za-z0-9])/
const password = /\/Encrypt(?![A-Za-z0-9])/

/**
 * What is wrong with a PDF, or null: it must be whole, hold nothing that runs by itself, have no
 * password and be no web page in disguise. Names written with `#` codes are read as what they say,
 * and objects that are packed are unpacked to be read.
 */
export async function pdfFault(
  content: Buffer,
): Promise<'content' | 'page' | 'cut' | 'encrypted' | 'script' | 'bomb' | null> {
  const head = content.subarray(0, HEAD_BYTES).toString('latin1')
  if (!head.startsWith('%PDF-')) return 'content'
  if (markup.test(head)) return 'page'
  if (!content.subarray(-TAIL_BYTES).includes('%%EOF')) return 'cut'
  const text = content.toString('latin1')
  if (says(password, text)) return 'encrypted'
  if (says(running, text)) return 'script'
  const packed = await packedObjects(content)
  if (packed === 'too much') return 'bomb'
  return packed.some(objects => says(running, objects)) ? 'script' : null
}

function says(pattern: RegExp, text: string): boolean {
  return pattern.test(text) || (text.includes('#') && pattern.test(withoutCodes(text)))
}

function withoutCodes(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
