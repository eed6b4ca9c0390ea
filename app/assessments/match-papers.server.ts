import { attachmentsOf } from '#db/attachments.ts'
import type { Db } from '#db/transaction.ts'
import type { PaperAsked, Programme } from '#rules/engine/programme.ts'
import type { Confidence } from '#rules/engine/criterion.ts'
import { inLanguage, type Language } from '#rules/words.ts'

/** A paper that a programme asks, and whether it is here. */
export type MatchPaper = {
  id: string
  name: string
  isRequired: boolean
  form: PaperAsked['form']
  accepts: string[]
  confidence: Confidence
  /** Files in the open application. */
  files: number
}

/** Every paper of a programme, with the files of the company's open application for it. */
export async function matchPapers(
  db: Db,
  { papers }: Programme,
  { application, language }: { application: string | null; language: Language },
): Promise<MatchPaper[]> {
  const files = application === null ? [] : await attachmentsOf(db, application)
  return papers.map(paper => ({
    id: paper.id,
    name: inLanguage(paper.words, language),
    isRequired: paper.required,
    form: paper.form,
    accepts: [...paper.accepts],
    confidence: paper.confidence,
    files: files.filter(each => each.document_id === paper.id).length,
  }))
}
