import { create } from 'qrcode'
import { colour, contentWidth, page } from './measures.ts'
import type { Block } from './paper.ts'

const SIDE = 104

/** Draws an address as a QR code of dark squares, with its quiet zone left white around it. */
export function drawCode(
  pdf: PDFKit.PDFDocument,
  { address, caption }: Extract<Block, { kind: 'code' }>,
): void {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const module = SIDE / modules.size
  const left = page.width / 2 - SIDE / 2
  const top = pdf.y + 4 * module
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column) !== 0)
        pdf.rect(left + column * module, top + row * module, module, module)
  pdf.fill(colour.ink)
  pdf.font('regular').fontSize(8.5).fillColor(colour.muted)
  const below = top + SIDE + 4 * module
  pdf.text(caption, page.side, below, { align: 'center', width: contentWidth })
  pdf.fillColor(colour.ink)
}
