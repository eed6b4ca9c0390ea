import type { Answers } from '#db/answers-json.ts'
import { namedEntries } from './entry-text.server.ts'
import { factsAskedIn, profileSections } from './sections.server.ts'
import type { Section } from '#rules/facts/fact.ts'

/** Answers as the sections of the profile hold them; what no section asks is left out. */
export function answersBySection(
  answers: Answers,
  day: string,
): readonly { section: Section; answers: Answers }[] {
  return profileSections
    .map(section => {
      const named = namedEntries(factsAskedIn(section), day)
      const given = named.flatMap(({ name }) => {
        const value = answers[name] ?? ''
        return value === '' ? [] : [[name, value] as const]
      })
      return { section, answers: Object.fromEntries(given) }
    })
    .filter(each => Object.keys(each.answers).length > 0)
}
