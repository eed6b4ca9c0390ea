import { states } from '#rules/procedure/states.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { Application } from '#db/applications.ts'
import type { MovedOnView } from '../components/moved-on.tsx'
import { applicationWords } from '../words/application.ts'
import { programmeOf } from './programme-of.server.ts'

/** Says that the application is past the step that was asked for. */
export function movedOn(application: Application, language: Language): MovedOnView {
  const state = inLanguage(states[application.state].company, language)
  return {
    id: application.id,
    programme: inLanguage(programmeOf(application).names, language),
    text: applicationWords[language].refusals.notNow(state),
  }
}
