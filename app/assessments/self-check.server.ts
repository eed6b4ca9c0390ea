import type { ParameterOverrides } from '#rules/basis/parameters.ts'
import { answerNames, readAnswers } from '#rules/facts/answers.ts'
import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Language } from '#rules/words.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import type { FieldIssue } from '../components/error-summary.tsx'
import { factFieldViews, issueList } from '../forms/fact-form.server.ts'
import { profileWords } from '../words/profile.ts'
import { askedFacts } from './asked-facts.server.ts'
import { benefitViews } from './benefit-view.server.ts'
import type { BenefitView } from './benefits.ts'
import type { ExplanationView } from './explanation.ts'
import type { WhatIfBase } from './what-if.ts'
import { explanationView } from './explanation.server.ts'

export type SelfCheckView = {
  sections: { section: string; title: string; fields: FactFieldView[] }[]
  issues: FieldIssue[]
  /** Null while nothing was answered, or while something cannot be read. */
  explanation: ExplanationView | null
  /** What it would bring; empty while nothing is explained. */
  benefits: BenefitView[]
  answered: number
  /** What a trial starts from: these answers. */
  base: WhatIfBase
}

/** The questions of a programme with what was typed, and the explanation of it; keeps nothing. */
export function selfCheck(
  programme: Programme,
  typed: Readonly<Record<string, string>>,
  { day, overrides, language }: { day: string; overrides: ParameterOverrides; language: Language },
): SelfCheckView {
  const asked = askedFacts(programme)
  const facts = asked.flatMap(each => each.facts)
  const names = facts.flatMap(fact => answerNames(fact, day))
  const answers = Object.fromEntries(names.map(name => [name, (typed[name] ?? '').slice(0, 200)]))
  const read = readAnswers(answers, day)
  const answered = Object.values(answers).filter(value => value.trim() !== '').length
  const isReadable = answered > 0 && read.issues.length === 0
  return {
    sections: asked.map(each => ({
      section: each.section,
      title: profileWords[language].sections[each.section],
      fields: factFieldViews(each.facts, answers, read.issues, language, day),
    })),
    issues: issueList(facts, read.issues, language, day),
    explanation: isReadable
      ? explanationView(
          programme,
          assessWithCompletions(programme, read.facts, { day, overrides }),
          language,
        )
      : null,
    benefits: isReadable ? benefitViews(programme, read.facts, { day, overrides, language }) : [],
    answered,
    base: { programme: programme.id, day, overrides, saved: answers, language },
  }
}
