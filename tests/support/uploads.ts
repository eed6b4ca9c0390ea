import type { Answer, Portal } from './portal.ts'
import { aZip } from './zip.ts'

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** A PDF of its own content, so that it equals no other. */
export const pdfSaying = (inside: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<</Note (${inside})>>\nendobj\ntrailer\n<<>>\n%%EOF\n`)

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const types = Buffer.from(
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)

export const docxWith = (more: Readonly<Record<string, Buffer>> = {}) =>
  aZip({ '[Content_Types].xml': types, 'word/document.xml': Buffer.from('<w/>'), ...more })

const BOUNDARY = 'b0undary'
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`

/** What stands before the bytes of a file in a multipart body. */
export function headOf(name: string, typed: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries(typed).map(
    ([entry, value]) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${entry}"\r\n\r\n${value}\r\n`,
  )
  return `${entries.join('')}--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
}

export type Upload = {
  path: string
  cookie?: string
  name: string
  content: Buffer
  typed?: Readonly<Record<string, string>>
  /** Asks as our script does. */
  accept?: 'application/json'
}

/** Sends a form with one file as a page of ours does. */
export function sendUpload(
  portal: Pick<Portal, 'ask' | 'origin'>,
  upload: Upload,
): Promise<Answer> {
  const { path, cookie, name, content, typed, accept } = upload
  const tail = `\r\n--${BOUNDARY}--\r\n`
  return portal.ask({
    method: 'POST',
    path,
    headers: {
      origin: portal.origin,
      'content-type': MULTIPART,
      ...(cookie === undefined ? {} : { cookie }),
      ...(accept === undefined ? {} : { accept }),
    },
    body: Buffer.concat([Buffer.from(headOf(name, typed)), content, Buffer.from(tail)]),
  })
}

/** What the address that an upload leads to says. */
export function toldIn({ headers }: Answer): URLSearchParams {
  return new URL(headers.location ?? '', 'http://x').searchParams
}
