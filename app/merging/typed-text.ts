import type { Answers } from '#db/answers-json.ts'
import type { EntrySpeech } from './comparison.server.ts'

/** What a form says, a line an entry, for somebody who can no longer save it. */
export function typedText(form: Answers, names: readonly string[], say: EntrySpeech): string {
  return names
    .flatMap(name => {
      const text = say.text(name, form[name] ?? '')
      return text === null ? [] : [`${say.label(name)}: ${text}`]
    })
    .join('\n')
}
