import type { AppLoadContext } from '@remix-run/node'
import { companyPaperById } from '#db/company-papers.ts'
import type { Language } from '#rules/words.ts'
import { notFound } from '../access/require.ts'
import { acceptedEndings } from '../files/file-kind.ts'
import { uploadNotice, type UploadNotice } from '../files/upload-notice.server.ts'
import type { FormIssue, Kept } from '../forms/read-form.ts'

const typedNames = ['kind', 'validFrom', 'validTo', 'note'] as const

/** What brought somebody to the library: an upload and what came of it, or a paper to describe. */
export type LibraryVisit = {
  notice: UploadNotice | null
  done: 'removed' | 'saved' | null
  /** Of what was typed beside a file that was not kept. */
  issues: FormIssue[]
  kept: Kept
  changing: { id: string; name: string; kept: Kept } | null
}

/** @throws {Response} 404 if the company has no paper of the id that it would describe. */
export async function libraryVisit(
  { db, uploadLimits: limits }: AppLoadContext,
  { url, organisationId, language }: { url: string; organisationId: string; language: Language },
): Promise<LibraryVisit> {
  const search = new URL(url).searchParams
  const done = search.get('done')
  const entry = search.get('entry')
  const code = search.get('code')
  const id = search.get('change')
  return {
    notice: uploadNotice(search, { language, limits, endings: acceptedEndings }),
    done: done === 'removed' || done === 'saved' ? done : null,
    issues: entry === null || code === null ? [] : [{ name: entry, code }],
    kept: Object.fromEntries(typedNames.map(name => [name, search.get(name) ?? ''])),
    changing: id === null ? null : await changing(db, { id, organisationId }),
  }
}

async function changing(
  db: AppLoadContext['db'],
  key: { id: string; organisationId: string },
): Promise<LibraryVisit['changing']> {
  const paper = await companyPaperById(db, key)
  if (paper === null) throw notFound()
  const kept = {
    kind: paper.kind,
    validFrom: paper.valid_from ?? '',
    validTo: paper.valid_to ?? '',
    note: paper.note,
  }
  return { id: paper.id, name: paper.file_name, kept }
}
