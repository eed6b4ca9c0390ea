import { drawCode } from './draw-code.ts'
import { drawTable } from './draw-table.ts'
import { colour, contentWidth, lowest, page } from './measures.ts'
import type { Block } from './paper.ts'

type Pdf = PDFKit.PDFDocument

const LABEL = 150

/** Draws a block below what is drawn, on a new page where it does not fit. */
export function drawBlock(pdf: Pdf, block: Block): void {
  pdf.x = page.side
  pdf.fillColor(colour.ink)
  switch (block.kind) {
    case 'heading':
      keepTogether(pdf, 60)
      pdf.moveDown(0.5).font('bold').fontSize(12).text(block.text)
      pdf.moveDown(0.35)
      return
    case 'paragraph':
      inFont(pdf, 10.5, () => pdf.text(block.text, { lineGap: 4, width: contentWidth }))
      pdf.moveDown(0.6)
      return
    case 'centred':
      pdf.font(block.bold ? 'bold' : 'regular').fontSize(block.points)
      pdf.text(block.text, { align: 'center', width: contentWidth, lineGap: 4 })
      pdf.moveDown(0.5)
      return
    case 'facts':
      for (const row of block.rows) drawFact(pdf, row)
      pdf.y += 8
      return
    case 'table':
      drawTable(pdf, block)
      return
    case 'list':
      drawList(pdf, block.items)
      return
    case 'signature':
      keepTogether(pdf, 40 + 18 * block.lines.length)
      pdf.moveDown(1.5).font('regular').fontSize(11)
      for (const line of block.lines) pdf.text(line, { align: 'right', width: contentWidth })
      pdf.moveDown(0.8)
      return
    case 'code':
      drawCode(pdf, block)
      return
  }
}

function drawFact(pdf: Pdf, { label, value }: { label: string; value: string }): void {
  pdf.font('regular').fontSize(10)
  const inner = contentWidth - LABEL - 16
  const high = Math.max(
    pdf.heightOfString(label, { width: LABEL - 8, lineGap: 2 }),
    pdf.heightOfString(value, { width: inner, lineGap: 2 }),
  )
  keepTogether(pdf, Math.min(high, 300) + 12)
  const top = pdf.y
  pdf.fillColor(colour.muted).text(label, page.side, top + 5, { width: LABEL - 8, lineGap: 2 })
  pdf
    .fillColor(colour.ink)
    .text(value, page.side + LABEL + 8, top + 5, { width: inner, lineGap: 2 })
  // A value that ran over to a new page has its end there.
  const bottom = pdf.y < top ? pdf.y + 4 : top + high + 9
  pdf.moveTo(page.side, bottom).lineTo(page.width - page.side, bottom)
  pdf.lineWidth(0.4).strokeColor(colour.line).stroke()
  pdf.x = page.side
  pdf.y = bottom
}

function drawList(pdf: Pdf, items: readonly string[]): void {
  pdf.font('regular').fontSize(10.5)
  items.forEach((item, index) => {
    keepTogether(pdf, 34)
    const top = pdf.y
    pdf.text(`${index + 1}.`, page.side, top, { width: 22 })
    pdf.y = top
    inFont(pdf, 10.5, () =>
      pdf.text(item, page.side + 24, top, { width: contentWidth - 24, lineGap: 3 }),
    )
    pdf.x = page.side
    pdf.moveDown(0.4)
  })
  pdf.moveDown(0.3)
}

/** Sets the font again on every page that the text runs over to: the head of a page has its own. */
function inFont(pdf: Pdf, points: number, draw: () => void): void {
  const set = () => void pdf.font('regular').fontSize(points).fillColor(colour.ink)
  set()
  pdf.on('pageAdded', set)
  draw()
  pdf.off('pageAdded', set)
}

/** Begins a new page unless so many points are left on this one. */
function keepTogether(pdf: Pdf, points: number): void {
  if (pdf.y + points > lowest) pdf.addPage()
}
