import { colour, contentWidth, lowest, page } from './measures.ts'
import type { Block } from './paper.ts'

type Pdf = PDFKit.PDFDocument
type Table = Extract<Block, { kind: 'table' }>

const PADDING = 4

/** The first column takes two shares of the width, the others one; the head comes again on each page. */
export function drawTable(pdf: Pdf, { head, rows }: Table): void {
  const shares = head.map((_, index) => (index === 0 ? 2 : 1))
  const all = shares.reduce((sum, each) => sum + each, 0)
  const widths = shares.map(share => (contentWidth * share) / all)
  pdf.fontSize(9)
  if (pdf.y + heightOf(pdf, head, widths) + 30 > lowest) pdf.addPage()
  drawRow(pdf, { cells: head, widths, isHead: true })
  for (const cells of rows) {
    pdf.font('regular').fontSize(9)
    if (pdf.y + heightOf(pdf, cells, widths) > lowest) {
      pdf.addPage()
      drawRow(pdf, { cells: head, widths, isHead: true })
    }
    drawRow(pdf, { cells, widths, isHead: false })
  }
  pdf.x = page.side
  pdf.y += 10
}

type Row = { cells: readonly string[]; widths: readonly number[]; isHead: boolean }

function drawRow(pdf: Pdf, { cells, widths, isHead }: Row): void {
  pdf.font(isHead ? 'bold' : 'regular').fontSize(9)
  const top = pdf.y
  const high = heightOf(pdf, cells, widths)
  if (isHead) pdf.rect(page.side, top, contentWidth, high).fill(colour.tint)
  pdf.fillColor(colour.ink)
  let x: number = page.side
  cells.forEach((cell, index) => {
    const wide = widths[index] ?? 0
    pdf.text(cell, x + PADDING, top + PADDING, { width: wide - 2 * PADDING, lineGap: 1.5 })
    x += wide
  })
  pdf.lineWidth(0.4).strokeColor(colour.line)
  pdf.rect(page.side, top, contentWidth, high).stroke()
  pdf.x = page.side
  pdf.y = top + high
}

function heightOf(pdf: Pdf, cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) =>
    pdf.heightOfString(cell, { width: (widths[index] ?? 0) - 2 * PADDING, lineGap: 1.5 }),
  )
  return Math.max(12, ...heights) + 2 * PADDING
}
