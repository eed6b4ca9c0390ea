import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type SamplePaper = { storagePath: string; sha256: string; sizeBytes: number }

/** Writes a one-page PDF, in ASCII, that stands for papers of the fictitious companies. */
export async function writeSamplePaper(filesFolder: string, says: string): Promise<SamplePaper> {
  const bytes = Buffer.from(samplePdf(says), 'latin1')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const storagePath = path.join(sha256.slice(0, 2), `sample-${sha256.slice(0, 24)}`)
  await mkdir(path.join(filesFolder, sha256.slice(0, 2)), { recursive: true })
  await writeFile(path.join(filesFolder, storagePath), bytes, { mode: 0o600 })
  return { storagePath, sha256, sizeBytes: bytes.length }
}

/** A page of A4 that says what it is; offsets of the cross-reference table are counted. */
function samplePdf(says: string): string {
  const text = `BT /F1 24 Tf 72 700 Td (${says}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}
