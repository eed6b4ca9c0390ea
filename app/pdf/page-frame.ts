import { colour, contentWidth, page } from './measures.ts'
import type { Paper } from './paper.ts'

type Pdf = PDFKit.PDFDocument

/** The bureau's head on every page; on the first the title and the number too. */
export function drawHead(pdf: Pdf, paper: Paper): void {
  const isFirst = pdf.bufferedPageRange().count === 1
  if (paper.framed) drawFrame(pdf)
  pdf.font('bold').fontSize(10.5).fillColor(colour.bureau)
  pdf.text(paper.head, page.side, 44, { lineBreak: false })
  if (paper.mark !== null) {
    pdf.font('regular').fontSize(7.5).fillColor(colour.muted)
    const wide = pdf.widthOfString(paper.mark)
    pdf.text(paper.mark, page.width - page.side - wide, 47, { lineBreak: false })
  }
  pdf.moveTo(page.side, 64).lineTo(page.width - page.side, 64)
  pdf.lineWidth(1.2).strokeColor(colour.bureau).stroke()
  pdf.fillColor(colour.ink)
  pdf.x = page.side
  pdf.y = page.top
  if (!isFirst) return
  pdf.font('bold').fontSize(paper.framed ? 26 : 19)
  if (paper.framed) pdf.y = page.top + 60
  pdf.text(paper.title, { align: 'center', width: contentWidth })
  pdf.font('regular').fontSize(10).fillColor(colour.muted)
  pdf.moveDown(0.4).text(paper.number, { align: 'center', width: contentWidth })
  pdf.fillColor(colour.ink).moveDown(1.2)
}

/** Number, hash, where to check, and the page of all pages: known only when all are drawn. */
export function drawFeet(pdf: Pdf, paper: Paper): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    // The foot stands in the lower margin, where text would begin a new page.
    pdf.page.margins.bottom = 0
    const { before, between, after } = paper.pageWords
    const at = `${before}${index + 1}${between}${count}${after}`
    const y = page.height - 74
    pdf.moveTo(page.side, y).lineTo(page.width - page.side, y)
    pdf.lineWidth(0.5).strokeColor(colour.line).stroke()
    pdf.font('regular').fontSize(7.5).fillColor(colour.muted)
    pdf.text(paper.number, page.side, y + 7, { lineBreak: false })
    pdf.text(at, page.width - page.side - pdf.widthOfString(at), y + 7, { lineBreak: false })
    pdf.fontSize(6.5)
    pdf.text(`${paper.hashLabel} ${paper.hash}`, page.side, y + 20, { lineBreak: false })
    const { label, address } = paper.checkAt
    pdf.text(`${label} ${address}`, page.side, y + 31, { lineBreak: false, link: address })
  }
}

function drawFrame(pdf: Pdf): void {
  const [x, y] = [26, 26]
  pdf.lineWidth(2.4).strokeColor(colour.bureau)
  pdf.rect(x, y, page.width - 2 * x, page.height - 2 * y).stroke()
  pdf.lineWidth(0.6)
  pdf.rect(x + 5, y + 5, page.width - 2 * x - 10, page.height - 2 * y - 10).stroke()
}
