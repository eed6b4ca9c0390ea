import type { AppLoadContext } from '@remix-run/node'
import { parametersOn } from '#db/parameter-settings.ts'
import { submissionsOf } from '#db/submissions.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import type { Language } from '#rules/words.ts'
import { pathsView } from '../assessments/path-view.server.ts'
import { decisionWords } from '../words/decisions.ts'
import { caseResult } from './case-result.server.ts'
import { entriesOf, versionOf } from './case-versions.server.ts'

/**
 * What a refusal says at first: the conditions that the frozen answers do not meet, and what would
 * meet them. Empty where nothing was submitted or nothing is unmet; whoever drafts edits it.
 */
export async function whatWouldChange(
  { db }: AppLoadContext,
  {
    applicationId,
    programme,
    language,
  }: {
    applicationId: string
    programme: Programme
    language: Language
  },
): Promise<string> {
  const version = versionOf(await submissionsOf(db, applicationId), null)
  if (version === null) return ''
  const at = version.submission.submitted_at
  const day = dayInBeijing(at)
  const overrides = await parametersOn(db, day, at)
  const { explanation } = caseResult(programme, version, { overrides, language })
  const unmet = explanation.groups
    .filter(({ group }) => group === 'not_met')
    .flatMap(({ items }) => items)
    .map(item => (item.kind === 'clause' ? item.clause.sentence : item.sentence))
  if (unmet.length === 0) return ''
  const { facts } = readAnswers(entriesOf(version.answers), day)
  const ways = pathsView(programme, facts, { day, overrides, language })
  const words = decisionWords[language].change
  return [
    words.unmet,
    ...unmet.map((sentence, index) => `${index + 1}. ${sentence}`),
    ...(ways === null ? [] : [words.ways]),
    ...(ways?.paths ?? []).map(path => `- ${path.changes.join(words.one)}`),
    ...(ways?.earliest == null ? [] : [words.wait(ways.earliest)]),
  ].join('\n')
}
