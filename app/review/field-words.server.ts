import type { Programme } from '#rules/engine/programme.ts'
import type { Words } from '#rules/words.ts'
import { partsOf, STATEMENT } from '../applications/parts.server.ts'
import { statementEntries } from '../applications/part-status.server.ts'
import { applicationWords } from '../words/application.ts'

/** What a correction calls a field such as `profile.people.staffAverage` or `document.audit`. */
export function fieldWords(programme: Programme, field: string): Words {
  const paper = programme.papers.find(each => field === `document.${each.id}`)
  if (paper !== undefined) return paper.words
  const facts = partsOf(programme).flatMap(part =>
    part.facts.map(fact => ({ field: `${part.home}.${part.name}.${fact.key}`, words: fact.words })),
  )
  const fact = facts.find(each => each.field === field)
  if (fact !== undefined) return fact.words
  const entry = statementEntries.find(name => field === `application.${STATEMENT}.${name}`)
  if (entry === undefined) return { zh: field, en: field }
  return { zh: applicationWords['zh-CN'][entry], en: applicationWords.en[entry] }
}
