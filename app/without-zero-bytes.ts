import { Transform } from 'node:stream'

/**
 * Lets every byte through but 0, which no page contains. React 18 fills the end of a 2,048-byte
 * piece with zeros where a Chinese character would not fit whole, and a browser shows them as `�`.
 */
export function withoutZeroBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter(byte => byte !== 0) : chunk)
    },
  })
}
