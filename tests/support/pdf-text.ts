import { inflateSync } from 'node:zlib'

/** The text of each page of a PDF as a reader copies it out: by the font's own table of characters. */
export function pdfPages(bytes: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'))
  const read = (ref: string | undefined) => objects.get(ref ?? '') ?? ''
  return [...objects.values()]
    .filter(object => /\/Type \/Page\b/.test(object))
    .map(object => {
      const resources = read(refAfter(object, '/Resources'))
      const fonts = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', ref]) => [
          name,
          charactersOf(streamOf(read(refAfter(read(ref), '/ToUnicode')))),
        ]),
      )
      return textOf(streamOf(read(refAfter(object, '/Contents'))), fonts)
    })
}

function objectsOf(file: string): Map<string, string> {
  return new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  )
}

function refAfter(object: string, key: string): string | undefined {
  return new RegExp(`${key} (\\d+) 0 R`).exec(object)?.[1]
}

function streamOf(object: string): string {
  const from = object.indexOf('stream\n')
  if (from < 0) return ''
  const raw = Buffer.from(object.slice(from + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return (object.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1')
}

/** What each two-byte code stands for: ranges that list a text a code. */
function charactersOf(table: string): Map<number, string> {
  const characters = new Map<number, string>()
  for (const [, first = '', list = ''] of table.matchAll(
    /<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi,
  )) {
    const texts = [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = '']) => hex)
    texts.forEach((hex, index) => characters.set(parseInt(first, 16) + index, ofUtf16(hex)))
  }
  return characters
}

function ofUtf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
}

function textOf(content: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>()
  let text = ''
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map<number, string>()
    for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9a-f]*)>/gi))
      for (let at = 0; at < hex.length; at += 4)
        text += font.get(parseInt(hex.slice(at, at + 4), 16)) ?? '\ufffd'
    if (shown !== undefined) text += '\n'
  }
  return text
}
