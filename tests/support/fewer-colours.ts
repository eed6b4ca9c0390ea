import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

/** A PNG of a screen with at most 256 colours, the most frequent ones: a third of the size. */
export function fewerColours(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png)
  const palette = frequent(pixels)
  const indexOf = nearestIn(palette)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + x + 1] = indexOf(pixels[y * width + x] ?? 0)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap(each => [each >> 16, (each >> 8) & 255, each & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

type Decoded = { width: number; height: number; pixels: Uint32Array }

/** @throws {Error} if it is not what Chromium writes: eight bits, not interlaced, with or without alpha. */
function decoded(png: Buffer): Decoded {
  const parts = chunksOf(png)
  const header = parts.find(part => part.type === 'IHDR')?.data
  if (header === undefined) throw new Error('not a PNG')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = new Map([
    [2, 3],
    [6, 4],
  ]).get(header[9] ?? 0)
  if (header[8] !== 8 || channels === undefined || header[12] !== 0)
    throw new Error('not a PNG of a screen')
  const data = Buffer.concat(parts.filter(part => part.type === 'IDAT').map(part => part.data))
  const bytes = unfiltered(inflateSync(data), { width, height, channels })
  const pixels = new Uint32Array(width * height)
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * channels
    pixels[at] = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
  }
  return { width, height, pixels }
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const parts = []
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    parts.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return parts
}

function unfiltered(
  raw: Buffer,
  { width, height, channels }: { width: number; height: number; channels: number },
): Buffer {
  const stride = width * channels
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x
      const left = x >= channels ? (out[here - channels] ?? 0) : 0
      const up = y > 0 ? (out[here - stride] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (out[here - stride - channels] ?? 0) : 0
      const value = raw[y * (stride + 1) + 1 + x] ?? 0
      out[here] = value + predicted(filter, { left, up, corner })
    }
  }
  return out
}

function predicted(
  filter: number,
  { left, up, corner }: { left: number; up: number; corner: number },
): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function frequent(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const each of pixels) counts.set(each, (counts.get(each) ?? 0) + 1)
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return sorted.slice(0, MOST_COLOURS).map(([colour]) => colour)
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return colour => {
    const seen = known.get(colour)
    if (seen !== undefined) return seen
    let best = 0
    let least = Infinity
    for (const [index, each] of palette.entries()) {
      const distance = distanceOf(each, colour)
      if (distance < least) [best, least] = [index, distance]
    }
    known.set(colour, best)
    return best
  }
}

function distanceOf(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255)
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
