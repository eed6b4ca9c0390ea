import { applicationSection } from '#db/application-sections.ts'
import type { Application } from '#db/applications.ts'
import { openCorrectionNotice, type CorrectionItem } from '#db/correction-notices.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { recordAttachment } from '../use-cases/receive-evidence.ts'
import { saveApplicationSection } from '../use-cases/save-application-section.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { FoundedCompany } from './found-city.ts'
import { sampleCorrection } from './reasons.ts'
import type { SamplePaper } from './sample-paper.ts'

/** What the officers of the sample city ask: the statement, of every other company a paper too. */
export function sampleItems(application: Application, place: number): CorrectionItem[] {
  const { programme_version: version } = application
  const { requiredPapers } = caseProgramme({}, { programme_version: version, round_settings: null })
  const [id] = requiredPapers
  const paper = programmeById(version)?.papers.find(each => each.id === id)
  if (paper === undefined || place % 2 === 1) return [sampleCorrection.statement]
  const label = paper.words
  const asked = { field: `document.${paper.id}`, label, ...sampleCorrection.paper }
  return [sampleCorrection.statement, asked]
}

/** Changes what the open notice asks for, and gives what the company says to each item. */
export async function correctSample(
  context: UseCaseContext,
  application: Application,
  { company, paper }: { company: FoundedCompany; paper: SamplePaper },
): Promise<Record<string, string>> {
  const { id: applicationId } = application
  const { organisationId, accountId } = company
  const own = { applicationId, organisationId, actor: { id: accountId, role: 'owner' as const } }
  const notice = await openCorrectionNotice(context.db, applicationId)
  const answers: Record<string, string> = {}
  for (const { field } of notice?.items ?? []) {
    answers[field] = sampleCorrection.answer
    if (field === sampleCorrection.statement.field) await rewriteStatement(context, own)
    if (!field.startsWith('document.')) continue
    await recordAttachment(context, {
      ...own,
      documentId: field.slice('document.'.length),
      fileName: '补正材料（虚构样例）.pdf',
      mediaType: 'application/pdf',
      ...paper,
    })
  }
  return answers
}

type Own = {
  applicationId: string
  organisationId: string
  actor: { id: string; role: 'owner' }
}

async function rewriteStatement(context: UseCaseContext, own: Own): Promise<void> {
  const section = 'statement'
  const key = { applicationId: own.applicationId, section }
  const before = await applicationSection(context.db, key)
  await saveApplicationSection(context, {
    ...own,
    section,
    answers: { ...before?.answers, note: sampleCorrection.note },
    markedComplete: true,
    seen: before?.version ?? 0,
  })
}
