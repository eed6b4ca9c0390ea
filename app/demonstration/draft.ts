import { sectionsOf } from '#db/application-sections.ts'
import { profileOf } from '#db/profiles.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { partsOf, STATEMENT, type Part } from '../applications/parts.server.ts'
import { caseProgramme } from '../use-cases/case-programme.ts'
import { recordAttachment } from '../use-cases/receive-evidence.ts'
import { saveApplicationSection } from '../use-cases/save-application-section.ts'
import { TICKED_VERSION } from '../use-cases/ticked-version.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import type { FoundedCompany } from './found-city.ts'
import type { ProgrammeFamily } from './histories.ts'
import type { Chance } from './random.ts'
import { sampleStatement } from './reasons.ts'
import type { SamplePaper } from './sample-paper.ts'
import { typedSubject } from './subject-answers.ts'

export type DraftParts = {
  applicationId: string
  programmeVersion: string
  family: ProgrammeFamily
  company: FoundedCompany
  paper: SamplePaper
  chance: Chance
  today: string
}

/** Fills the sections of a sample draft, ticks them, and hands in its papers. */
export async function makeReady(context: UseCaseContext, parts: DraftParts): Promise<void> {
  const programme = programmeById(parts.programmeVersion)
  if (programme === null) throw new Error(`no programme ${parts.programmeVersion}`)
  const profile = await profileOf(context.db, parts.company.organisationId)
  const versions = new Map(profile.map(section => [section.section, section.version]))
  const typed = typedSubject(parts.family, parts.chance, parts.today)
  // What was carried over stands there already.
  const standing = await sectionsOf(context.db, parts.applicationId)
  for (const part of partsOf(programme)) {
    await saveApplicationSection(context, {
      ...own(parts),
      section: part.name,
      answers: answersOf(part, typed, versions),
      markedComplete: true,
      seen: standing.find(({ section }) => section === part.name)?.version ?? 0,
    })
  }
  await handInPapers(context, parts)
}

/** Hands in every required paper of the programme. */
async function handInPapers(context: UseCaseContext, parts: DraftParts): Promise<void> {
  const { requiredPapers } = caseProgramme(context, {
    programme_version: parts.programmeVersion,
    round_settings: null,
  })
  for (const documentId of requiredPapers) {
    await recordAttachment(context, {
      ...own(parts),
      documentId,
      fileName: '虚构样例.pdf',
      mediaType: 'application/pdf',
      ...parts.paper,
    })
  }
}

function answersOf(
  part: Part,
  typed: Record<string, Record<string, string>>,
  versions: ReadonlyMap<string, number>,
): Record<string, string> {
  if (part.name === STATEMENT) return sampleStatement
  if (part.home === 'profile') return { [TICKED_VERSION]: String(versions.get(part.name) ?? 0) }
  return typed[part.name] ?? {}
}

function own({ applicationId, company }: DraftParts) {
  return {
    applicationId,
    organisationId: company.organisationId,
    actor: { id: company.accountId, role: 'owner' as const },
  }
}
