import { companyPaperOfContent, countCompanyPapers, type CompanyPaper } from '#db/company-papers.ts'
import { inTransaction } from '#db/transaction.ts'
import type { CompanyRole } from '#rules/procedure/roles.ts'
import { hasRoom, keepStoredFile, type StoredUpload } from './keep-stored-file.ts'
import { uploadLimits, type UseCaseContext } from './use-case-context.ts'
import { writeCompanyPaper } from './write-company-paper.ts'

/** What the company says of a paper of its library. */
export type PaperSaid = Pick<CompanyPaper, 'kind' | 'valid_from' | 'valid_to' | 'note'>

export type CompanyPaperInput = StoredUpload & {
  said: PaperSaid
  actor: { id: string; role: CompanyRole }
}

export type CompanyPaperResult =
  | { kind: 'recorded'; id: string }
  | { kind: 'no room' }
  | { kind: 'library full' }
  /** The library has a file of the same content. */
  | { kind: 'duplicate'; same: string }

/** Keeps a file that was received whole in the library. On any other answer the caller removes it. */
export function receiveCompanyPaper(
  context: UseCaseContext,
  input: CompanyPaperInput,
): Promise<CompanyPaperResult> {
  return inTransaction(context.db, async (trx): Promise<CompanyPaperResult> => {
    if (!(await hasRoom(trx, context, input))) return { kind: 'no room' }
    const same = await companyPaperOfContent(trx, input)
    if (same !== null) return { kind: 'duplicate', same: same.file_name }
    if (
      (await countCompanyPapers(trx, input.organisationId)) >=
      uploadLimits(context).papersPerCompany
    )
      return { kind: 'library full' }
    const at = context.now()
    await keepStoredFile(trx, input, at)
    const id = await writeCompanyPaper(trx, context, { ...input, at })
    return { kind: 'recorded', id }
  })
}
