const PNG_END = Buffer.from('IEND')
const JPEG_END = Buffer.from([0xff, 0xd9])

/** Whether the last mark of a picture is there, so that it did not break off. */
export function isWholePicture(type: 'image/png' | 'image/jpeg', content: Buffer): boolean {
  return content.includes(type === 'image/png' ? PNG_END : JPEG_END)
}
