import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { mediaTypeOf } from '#app/files/file-kind.ts'
import { aZip } from '#tests/support/zip.ts'

const pdf = (inside = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<<${inside}>>\nendobj\ntrailer\n<<>>\n%%EOF\n`)
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const JPG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffd9', 'hex'),
])
const types = (kind: 'wordprocessingml.document' | 'spreadsheetml.sheet') =>
  Buffer.from(
    `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
  )
const word = types('wordprocessingml.document')
const docxWith = (more: Record<string, Buffer>) =>
  aZip({ '[Content_Types].xml': word, 'word/document.xml': Buffer.from('<w/>'), ...more })
const DOCX = docxWith({})
const XLSX = aZip({
  '[Content_Types].xml': types('spreadsheetml.sheet'),
  'xl/workbook.xml': Buffer.from('<x/>'),
})
const OFD = aZip({
  'OFD.xml': Buffer.from('<ofd:OFD/>'),
  'Doc_0/Document.xml': Buffer.from('<d/>'),
})

type Packed = { name: string; content: Buffer; says?: number; at?: number }

/** A zip of deflated entries whose directory may lie about what comes out, or where it lies. */
function aPackedZip(files: readonly Packed[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, says = content.length, at: claimed } of files) {
    const packed = deflateRawSync(content, { level: 9 })
    const label = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says, 18)
    common.writeUInt16LE(label.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(claimed ?? at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, label]))
    bodies.push(body)
    at += body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06'), end])
}

const outer = [
  { name: '[Content_Types].xml', content: word },
  { name: 'word/document.xml', content: Buffer.from('<w/>') },
]
const SPARSE = Buffer.alloc(4_000_000)

/** An entry marked as encrypted, in the directory. */
function encrypted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip)
  copy.writeUInt16LE(1, copy.indexOf('PK\x01\x02') + 8)
  return copy
}

const taken: readonly [string, Buffer][] = [
  ['a.pdf', pdf()],
  ['报告.PDF', pdf('/Author (JavaScript handbook)')],
  ['a.png', PNG],
  ['a.jpg', JPG],
  ['a.jpeg', JPG],
  ['a.docx', DOCX],
  ['a.xlsx', XLSX],
  ['a.ofd', OFD],
  ['packed.docx', aPackedZip(outer)],
  ['picture.docx', docxWith({ 'word/media/image1.png': PNG })],
]

const refused: readonly [string, Buffer][] = [
  ['empty.pdf', Buffer.alloc(0)],
  ['one-byte.pdf', Buffer.from('%')],
  ['only-head.pdf', Buffer.from('%PDF-1.7\n')],
  ['cut.pdf', pdf().subarray(0, 30)],
  ['script.pdf', pdf('/S /JavaScript /JS (app.alert(1))')],
  ['coded-script.pdf', pdf('/S /J#61vaScript')],
  ['launch.pdf', pdf('/S /Launch /F (cmd.exe)')],
  ['coded-launch.pdf', pdf('/S /L#61unch')],
  ['encrypted.pdf', pdf('/Encrypt 2 0 R')],
  ['page-inside.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n<script>alert(1)</script>'), pdf()])],
  ['doctype-inside.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n<!DOCTYPE html>'), pdf()])],
  ['page-first.pdf', Buffer.concat([Buffer.from('<html>'), pdf()])],
  ['blank-first.pdf', Buffer.concat([Buffer.from('\n\n'), pdf()])],
  ['program.pdf', Buffer.from('MZ\x90\x00')],
  ['elf.png', Buffer.from('\x7fELF\x02\x01')],
  ['picture.pdf', PNG],
  ['document.png', pdf()],
  ['photo.png', JPG],
  ['drawing.jpg', PNG],
  ['cut.png', PNG.subarray(0, 40)],
  ['cut.jpg', JPG.subarray(0, 12)],
  ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['page.html', Buffer.from('<html></html>')],
  ['page.jpg', Buffer.from('<html></html>')],
  ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['words.docm', DOCX],
  ['macro.docx', docxWith({ 'word/vbaProject.bin': Buffer.from('x') })],
  ['macro-case.docx', docxWith({ 'word/VBAPROJECT.BIN': Buffer.from('x') })],
  ['table.docx', XLSX],
  ['words.xlsx', DOCX],
  ['cut.docx', DOCX.subarray(0, DOCX.length - 10)],
  ['half.docx', DOCX.subarray(0, DOCX.length / 2)],
  ['plain.docx', aZip({ 'word/document.xml': Buffer.from('<w/>') })],
  ['no-words.docx', aZip({ '[Content_Types].xml': word })],
  ['encrypted.docx', encrypted(DOCX)],
  ['plain.ofd', aZip({ 'readme.txt': Buffer.from('x') })],
  ['deeper.ofd', aZip({ 'in/OFD.xml': Buffer.from('x') })],
  ['page.ofd', Buffer.concat([Buffer.from('<html>'), OFD])],
  ['archive.zip', DOCX],
  ['archive.pdf', DOCX],
  ['none', pdf()],
  ['pdf', pdf()],
  ['a.pdf.exe', pdf()],
  ['a.exe', pdf()],
  ['a.pdf ', pdf()],
  ['bomb.docx', aPackedZip([...outer, { name: 'word/b.xml', content: SPARSE }])],
  ['lying.docx', aPackedZip([...outer, { name: 'word/b.xml', content: SPARSE, says: 1_000 }])],
  ['over.docx', aPackedZip([...outer, { name: 'word/b.xml', content: SPARSE, at: 0 }])],
  [
    'twice.docx',
    aPackedZip([...outer, { name: 'word/c.xml', content: Buffer.from('<w/>'), at: 0 }]),
  ],
  [
    'many.docx',
    docxWith(
      Object.fromEntries(
        Array.from({ length: 2_001 }, (_, index) => [`word/${index}`, Buffer.alloc(0)]),
      ),
    ),
  ],
]

test.for(taken)('%s is taken', async ([name, content]) => {
  expect(await mediaTypeOf(name, content)).not.toBeNull()
})

test.for(refused)('%s is refused', async ([name, content]) => {
  expect(await mediaTypeOf(name, content)).toBeNull()
})

test('the corpus holds more than 60 files', () => {
  expect(taken.length + refused.length).toBeGreaterThan(60)
})

test('a bomb that says 400 MB, and one that lies about it, are refused within a second', async () => {
  const huge = Buffer.alloc(20_000_000)
  const many = Array.from({ length: 3 }, (_, index) => ({
    name: `word/${index}`,
    content: huge,
    says: index === 0 ? 400_000_000 : 10,
  }))
  const bomb = aPackedZip([...outer, ...many])
  const lying = aPackedZip([...outer, ...many.map(each => ({ ...each, says: 10 }))])
  const begun = performance.now()
  expect(await mediaTypeOf('bomb.docx', bomb)).toBeNull()
  expect(await mediaTypeOf('lying.docx', lying)).toBeNull()
  expect(performance.now() - begun).toBeLessThan(1_000)
})
