import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cleanFileName } from '#app/files/clean-name.ts'
import { judgeFile, type FileFault } from '#app/files/file-kind.ts'
import { uploadMessage } from '#app/files/upload-message.server.ts'
import { usualLimits } from '#app/files/upload-limits.ts'
import { languages } from '#rules/words.ts'
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

/** A PDF that keeps an object packed, as most writers do. */
const packedPdf = (object: string, before = '/Type /ObjStm /Filter /FlateDecode') => {
  const packed = deflateSync(Buffer.from(object))
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<${before} /Length ${packed.length}>>\nstream\r\n`),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  ])
}
/** What Office writes for a document under a password: a container with this stream. */
const underPassword = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(512),
  Buffer.from('EncryptedPackage', 'utf16le'),
])
const HTML = Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const small = (name: string) => ({ name, content: Buffer.from('<w/>') })

/** Each file with what is wrong with it; null for those that are taken. */
const corpus: readonly [name: string, content: Buffer, fault: FileFault | null][] = [
  ['a.pdf', pdf(), null],
  ['报告.PDF', pdf('/Author (JavaScript handbook)'), null],
  ['packed.pdf', packedPdf('<</Type /Page>>'), null],
  ['a.png', PNG, null],
  ['a.jpg', JPG, null],
  ['a.jpeg', JPG, null],
  ['a.docx', DOCX, null],
  ['a.xlsx', XLSX, null],
  ['a.ofd', OFD, null],
  ['deflated.docx', aPackedZip(outer), null],
  ['picture.docx', docxWith({ 'word/media/image1.png': PNG }), null],

  ['empty.pdf', Buffer.alloc(0), 'content'],
  ['one-byte.pdf', Buffer.from('%'), 'content'],
  ['only-head.pdf', Buffer.from('%PDF-1.7\n'), 'cut'],
  ['cut.pdf', pdf().subarray(0, 30), 'cut'],
  ['script.pdf', pdf('/S /JavaScript /JS (app.alert(1))'), 'script'],
  ['coded-script.pdf', pdf('/S /J#61vaScript'), 'script'],
  ['launch.pdf', pdf('/S /Launch /F (cmd.exe)'), 'script'],
  ['coded-launch.pdf', pdf('/S /L#61unch'), 'script'],
  ['packed-script.pdf', packedPdf('<</S /JavaScript /JS (app.alert(1))>>'), 'script'],
  ['packed-launch.pdf', packedPdf('<</S /L#61unch>>'), 'script'],
  ['packed-bomb.pdf', packedPdf(' '.repeat(70_000_000)), 'bomb'],
  ['encrypted.pdf', pdf('/Encrypt 2 0 R'), 'encrypted'],
  ['page-inside.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n<script>1</script>'), pdf()]), 'page'],
  ['doctype-inside.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n<!DOCTYPE html>'), pdf()]), 'page'],
  ['page-first.pdf', Buffer.concat([Buffer.from('<html>'), pdf()]), 'content'],
  ['blank-first.pdf', Buffer.concat([Buffer.from('\n\n'), pdf()]), 'content'],
  ['page.pdf', HTML, 'content'],
  ['program.pdf', Buffer.from('MZ\x90\x00'), 'content'],
  ['elf.png', Buffer.from('\x7fELF\x02\x01'), 'content'],
  ['picture.pdf', PNG, 'content'],
  ['document.png', pdf(), 'content'],
  ['photo.png', JPG, 'content'],
  ['drawing.jpg', PNG, 'content'],
  ['cut.png', PNG.subarray(0, 40), 'cut'],
  ['cut.jpg', JPG.subarray(0, 12), 'cut'],
  ['drawing.svg', SVG, 'ending'],
  ['drawing.png', SVG, 'content'],
  ['page.html', HTML, 'ending'],
  ['page.jpg', HTML, 'content'],
  ['old.doc', OLD, 'ending'],
  ['old.xls', OLD, 'ending'],
  ['old.docx', OLD, 'content'],
  ['password.docx', underPassword, 'encrypted'],
  ['password.xlsx', underPassword, 'encrypted'],
  ['words.docm', DOCX, 'ending'],
  ['macro.docx', docxWith({ 'word/vbaProject.bin': Buffer.from('x') }), 'macros'],
  ['macro-case.docx', docxWith({ 'word/VBAPROJECT.BIN': Buffer.from('x') }), 'macros'],
  ['table.docx', XLSX, 'content'],
  ['words.xlsx', DOCX, 'content'],
  ['cut.docx', DOCX.subarray(0, DOCX.length - 10), 'cut'],
  ['half.docx', DOCX.subarray(0, DOCX.length / 2), 'cut'],
  ['plain.docx', aZip({ 'word/document.xml': Buffer.from('<w/>') }), 'content'],
  ['no-words.docx', aZip({ '[Content_Types].xml': word }), 'content'],
  ['encrypted.docx', encrypted(DOCX), 'encrypted'],
  ['encrypted.ofd', encrypted(OFD), 'encrypted'],
  ['plain.ofd', aZip({ 'readme.txt': Buffer.from('x') }), 'content'],
  ['deeper.ofd', aZip({ 'in/OFD.xml': Buffer.from('x') }), 'content'],
  ['cut.ofd', OFD.subarray(0, OFD.length - 10), 'cut'],
  ['page.ofd', Buffer.concat([Buffer.from('<html>'), OFD]), 'content'],
  ['archive.zip', DOCX, 'ending'],
  ['archive.pdf', DOCX, 'content'],
  ['none', pdf(), 'ending'],
  ['pdf', pdf(), 'ending'],
  ['a.pdf.exe', pdf(), 'ending'],
  ['a.exe', pdf(), 'ending'],
  ['a.pdf ', pdf(), 'ending'],
  ['bomb.docx', aPackedZip([...outer, { name: 'word/b.xml', content: SPARSE }]), 'bomb'],
  [
    'lying.docx',
    aPackedZip([...outer, { name: 'word/b.xml', content: SPARSE, says: 1_000 }]),
    'bomb',
  ],
  ['over.docx', aPackedZip([...outer, { name: 'word/b.xml', content: SPARSE, at: 0 }]), 'bomb'],
  ['twice.docx', aPackedZip([...outer, { ...small('word/c.xml'), at: 0 }]), 'bomb'],
  [
    'many.docx',
    docxWith(
      Object.fromEntries(
        Array.from({ length: 2_001 }, (_, index) => [`word/${index}`, Buffer.alloc(0)]),
      ),
    ),
    'bomb',
  ],
]

test.for(corpus)('%s: %#', async ([name, content, fault]) => {
  expect(await judgeFile(name, content)).toMatchObject(
    fault === null ? { kind: 'sound' } : { kind: 'faulty', fault },
  )
})

test('the corpus holds more than 60 files, and every fault at least once', () => {
  expect(corpus.length).toBeGreaterThan(60)
  const faults = new Set(corpus.map(([, , fault]) => fault))
  expect([...faults].sort()).toEqual(
    [null, 'bomb', 'content', 'cut', 'encrypted', 'ending', 'macros', 'page', 'script'].sort(),
  )
})

test('every refusal of the corpus names the file and says why, in both languages', () => {
  const wrong = corpus.flatMap(([typed, , fault]) => {
    if (fault === null) return []
    const file = cleanFileName(typed)
    return languages.flatMap(language => {
      const reader = { language, limits: usualLimits, endings: ['pdf'] }
      const said = uploadMessage({ result: fault, file }, reader)
      const other = uploadMessage({ result: 'empty', file }, reader)
      const isWhole = said.startsWith(`“${file}”`) && said.length > file.length + 15
      const isEnglish = !/\p{Script=Han}/u.test(said.replace(file, ''))
      return isWhole && said !== other && isEnglish === (language === 'en') ? [] : [said]
    })
  })
  expect(wrong).toEqual([])
})

test('where a paper takes pdf and pictures only, a sound document of another kind is refused for its ending', async () => {
  const answer = await judgeFile('a.docx', DOCX, ['pdf', 'jpg', 'jpeg', 'png'])
  expect(answer).toEqual({ kind: 'faulty', fault: 'ending' })
})

test('a bomb that says 400 MB, and one that lies about it, are refused within a second each', async () => {
  const huge = Buffer.alloc(20_000_000)
  const many = Array.from({ length: 3 }, (_, index) => ({
    name: `word/${index}`,
    content: huge,
    says: index === 0 ? 400_000_000 : 10,
  }))
  const bomb = aPackedZip([...outer, ...many])
  const lying = aPackedZip([...outer, ...many.map(each => ({ ...each, says: 10 }))])
  for (const [name, content] of [
    ['bomb.docx', bomb],
    ['lying.docx', lying],
  ] as const) {
    const begun = performance.now()
    expect(await judgeFile(name, content)).toEqual({ kind: 'faulty', fault: 'bomb' })
    expect(performance.now() - begun).toBeLessThan(1_000)
  }
})
