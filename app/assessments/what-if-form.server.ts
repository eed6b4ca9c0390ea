import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Language } from '#rules/words.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import { factFieldViews } from '../forms/fact-form.server.ts'
import { profileWords } from '../words/profile.ts'
import { askedFacts } from './asked-facts.server.ts'
import { whatIfOf, type Typed, type WhatIfBase } from './what-if.ts'
import type { WhatIfView } from './what-if-view.ts'

export type WhatIfSection = { section: string; title: string; fields: FactFieldView[] }

/** A trial as its form asks it: the entries that the programme reads, and what it starts from. */
export type WhatIfForm = { base: WhatIfBase; sections: WhatIfSection[] }

type Setting = { day: string; overrides: ParameterOverrides; saved: Typed; language: Language }

/** The form of a trial, filled with what is saved. */
export function whatIfForm(programme: Programme, setting: Setting): WhatIfForm {
  return {
    base: { programme: programme.id, ...setting },
    sections: sectionsOf(programme, setting.saved, setting),
  }
}

/** What was typed into the form of a trial, as its page shows it; nothing of it is kept. */
export type WhatIfAnswer = { sections: WhatIfSection[]; view: WhatIfView }

/** What typed entries would change; entries that the programme does not read are passed over. */
export function whatIfAnswer(programme: Programme, typed: Typed, setting: Setting): WhatIfAnswer {
  const names = sectionsOf(programme, {}, setting)
    .flatMap(({ fields }) => fields)
    .flatMap(({ entries }) => entries.map(({ name }) => name))
  const asked = Object.fromEntries(
    names.flatMap(name => (name in typed ? [[name, (typed[name] ?? '').slice(0, 200)]] : [])),
  )
  return {
    sections: sectionsOf(programme, { ...setting.saved, ...asked }, setting),
    view: whatIfOf({ programme: programme.id, ...setting })(asked),
  }
}

function sectionsOf(
  programme: Programme,
  answers: Typed,
  { day, language }: Pick<Setting, 'day' | 'language'>,
): WhatIfSection[] {
  const { issues } = readAnswers(answers, day)
  return askedFacts(programme).map(({ section, facts }) => ({
    section,
    title: profileWords[language].sections[section],
    fields: factFieldViews(facts, answers, issues, language, day),
  }))
}
