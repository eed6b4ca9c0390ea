import type { AppLoadContext } from '@remix-run/node'
import type { CompanyActor } from '../access/actor.ts'
import { notFound, requireMay } from '../access/require.ts'
import { fieldId } from '../components/field.tsx'
import { refusedPlace } from '../files/evidence-place.ts'
import type { UploadRefusal } from '../files/upload-outcome.ts'
import { paths } from '../paths.ts'
import { keepEvidenceAsPaper } from '../use-cases/keep-evidence-as-paper.ts'
import { removeEvidence } from '../use-cases/remove-evidence.ts'
import { takeCompanyPaper } from '../use-cases/take-company-paper.ts'

type Sent = { actor: CompanyActor; entries: Record<string, string>; applicationId: string }

/**
 * Takes a file out, uses a paper of the library, or keeps a file in it; gives the address that says
 * what came of it.
 *
 * @throws {Response} 404 if the company has no such file or application.
 */
export function actOnEvidence(context: AppLoadContext, sent: Sent): Promise<string> {
  switch (sent.entries['intent']) {
    case 'use':
      return usePaper(context, sent)
    case 'keep':
      return keepFile(context, sent)
    default:
      return removeFile(context, sent)
  }
}

async function removeFile(context: AppLoadContext, sent: Sent): Promise<string> {
  const result = await removeEvidence(context, { ...own(sent), attachmentId: fileIn(sent) })
  if (result.kind === 'not found') throw notFound()
  return result.kind === 'not open'
    ? backTo(sent, { result: 'not-open' })
    : backTo(sent, { removed: '1' }, result.documentId)
}

async function usePaper(context: AppLoadContext, sent: Sent): Promise<string> {
  const { entries, applicationId } = sent
  const document = entries['document'] ?? ''
  const paperId = entries['paper'] ?? ''
  const taken = { ...own(sent), applicationId, documentId: document, paperId }
  const result = await takeCompanyPaper(context, taken)
  switch (result.kind) {
    case 'taken':
      return backTo(sent, { done: 'reused', document, paper: paperId }, document)
    case 'unusable':
      return refusedAt(sent, document, { why: 'unusable' })
    default: {
      const no = refusedPlace(result)
      if (no.kind === 'not found') throw notFound()
      return refusedAt(sent, document, no)
    }
  }
}

async function keepFile(context: AppLoadContext, sent: Sent): Promise<string> {
  const organisationId = sent.actor.organisation.id
  requireMay(sent.actor, 'library.edit', { organisationId })
  const result = await keepEvidenceAsPaper(context, { ...own(sent), attachmentId: fileIn(sent) })
  if (result.kind === 'not found') throw notFound()
  const { documentId: document, fileName: file } = result
  switch (result.kind) {
    case 'kept':
      return backTo(sent, { done: 'kept', document, file }, document)
    case 'duplicate':
      return refusedAt(sent, document, { why: 'duplicate', file, same: result.same })
    case 'library full':
      return refusedAt(sent, document, { why: 'library-full', file })
  }
}

function own({ actor }: Sent) {
  return {
    organisationId: actor.organisation.id,
    actor: { id: actor.account.id, role: actor.role },
  }
}

function fileIn({ entries }: Sent): string {
  return entries['file'] ?? ''
}

function refusedAt(
  sent: Sent,
  document: string,
  { why, file = '', same = '' }: { why: UploadRefusal; file?: string; same?: string },
): string {
  return backTo(sent, { result: why, document, file, same }, document)
}

function backTo({ applicationId }: Sent, query: Record<string, string>, document?: string): string {
  const anchor = document === undefined ? '' : `#${fieldId(`paper.${document}`)}`
  return `${paths.evidence(applicationId)}?${new URLSearchParams(query).toString()}${anchor}`
}
