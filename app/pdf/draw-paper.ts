import PDFDocument from 'pdfkit'
import { drawBlock } from './draw-block.ts'
import { drawFeet, drawHead } from './page-frame.ts'
import { page } from './measures.ts'
import type { Paper } from './paper.ts'
import { typeface } from './typeface.ts'

/** Draws a paper as a PDF of A4 whose text can be searched and copied. Takes half a second or more. */
export async function drawPaper(paper: Paper): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
    bufferPages: true,
    autoFirstPage: false,
    lang: paper.language,
    displayTitle: true,
    info: { Title: `${paper.title} ${paper.number}`, Author: paper.head },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => void chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.once('end', resolve)
    pdf.once('error', reject)
  })
  pdf.registerFont('regular', typeface.regular)
  pdf.registerFont('bold', typeface.bold)
  pdf.on('pageAdded', () => drawHead(pdf, paper))
  pdf.addPage()
  for (const block of paper.blocks) drawBlock(pdf, block)
  drawFeet(pdf, paper)
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
