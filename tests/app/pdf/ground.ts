import { caseGround, type PaperReader } from '#app/pdf/case-ground.ts'
import { casePapers } from '#app/pdf/case-papers.ts'
import { drawPaper } from '#app/pdf/draw-paper.ts'
import type { Paper } from '#app/pdf/paper.ts'
import { aLoadContext } from '#tests/app/review/review-ground.ts'
import { pdfPages } from '#tests/support/pdf-text.ts'
import { applicationById } from '#db/applications.ts'
import type { Db } from '#db/transaction.ts'
import type { Language } from '#rules/words.ts'

/** What is on offer for a case an hour after noon, when nothing can be taken back any more. */
export async function papersOn(
  db: Db,
  id: string,
  language: Language = 'zh-CN',
  reader: PaperReader = 'house',
) {
  const application = await applicationById(db, { id, scope: { kind: 'everything' } })
  if (application === null) throw new Error('no such case')
  const now = () => '2026-11-23T05:00:00.000Z'
  const asked = { reader, language }
  const ground = await caseGround({ ...aLoadContext(db), now }, application, asked)
  return casePapers(ground)
}

/** @throws {Error} if the case has no paper of that name. */
export async function paperNamed(
  db: Db,
  id: string,
  name: string,
  language: Language = 'zh-CN',
): Promise<Paper> {
  const papers = await papersOn(db, id, language)
  const found = papers.find(each => each.name === name)
  if (found === undefined) throw new Error(`only ${papers.map(each => each.name).join()}`)
  return found.make()
}

/** The text of the drawn paper, all pages together, without the breaks of its lines. */
export async function textOfPaper(paper: Paper): Promise<string> {
  return pdfPages(await drawPaper(paper))
    .join('')
    .replaceAll('\n', '')
}
