import type { Language } from '#rules/words.ts'
import type { EntrySpeech } from '../merging/comparison.server.ts'
import { entrySpeech, namedEntries } from '../profile/entry-text.server.ts'
import { applicationWords } from '../words/application.ts'
import { statementEntries } from './part-status.server.ts'
import { STATEMENT, type Part } from './parts.server.ts'

type Reader = { language: Language; day: string }

/** How pages name the entries of a part and what was typed there. */
export function partSpeech({ facts }: Pick<Part, 'facts'>, reader: Reader): EntrySpeech {
  const said = entrySpeech(namedEntries(facts, reader.day), reader)
  const words = applicationWords[reader.language]
  return {
    label: name => {
      const own = statementEntries.find(each => each === name)
      return own === undefined ? said.label(name) : words[own]
    },
    text: said.text,
  }
}

/** The names of all entries of a part, whether they are open now or not. */
export function partNames({ facts, name: part }: Part, day: string): readonly string[] {
  const own = part === STATEMENT ? statementEntries : []
  return [...namedEntries(facts, day).map(({ name }) => name), ...own]
}
