import { createRequire } from 'node:module'
import path from 'node:path'

const installed = createRequire(import.meta.url)
const folder = path.join(path.dirname(installed.resolve('@embedpdf/fonts-sc')), '../fonts')

/** The one typeface of all papers; the file gets only the characters that it uses. */
export const typeface = {
  regular: path.join(folder, 'NotoSansHans-Regular.otf'),
  bold: path.join(folder, 'NotoSansHans-Bold.otf'),
}
