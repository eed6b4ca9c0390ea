import { inLanguage, type Language } from '#rules/words.ts'
import { fieldId } from '../components/field.tsx'
import { paths } from '../paths.ts'
import { filesWords } from '../words/files.ts'
import { applicationWords } from '../words/application.ts'
import type { CaseFile } from './case-file.server.ts'
import { missingPapers } from './papers.server.ts'
import { partStatus } from './part-status.server.ts'
import { partTitle } from './part-title.server.ts'
import { partsOf } from './parts.server.ts'

/** One thing that stands between a draft and its submission, and where it is settled. */
export type Obstacle = { text: string; to: string }

/** Why the draft cannot be submitted yet; empty when it can. */
export function obstacles(
  file: CaseFile,
  { language, verified }: { language: Language; verified: boolean },
): Obstacle[] {
  const { problems } = applicationWords[language]
  const { id } = file.application
  const sections = partsOf(file.programme).flatMap(part => {
    const { state } = partStatus(file, part)
    if (state === 'checked') return []
    const name = partTitle(part.name, language)
    const text = state === 'problems' ? problems.section(name) : problems.unchecked(name)
    return [{ text, to: paths.applicationSection(id, part.name) }]
  })
  const papers = missingPapers(file).map(paper => ({
    text: problems.paper(inLanguage(paper.words, language)),
    to: `${paths.evidence(id)}#${fieldId(`paper.${paper.id}`)}`,
  }))
  const held = file.files.flatMap(each => {
    const state = file.scans.get(each.storage_path) ?? 'clean'
    if (state === 'clean') return []
    const text = `${each.file_name}：${filesWords[language].states[state]}`
    return [{ text, to: `${paths.evidence(id)}#${fieldId(`paper.${each.document_id}`)}` }]
  })
  const address = verified ? [] : [{ text: problems.unverified, to: paths.account() }]
  return [...sections, ...papers, ...held, ...address]
}
