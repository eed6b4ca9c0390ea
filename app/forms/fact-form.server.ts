import { answerNames, type AnswerIssue } from '#rules/facts/answers.ts'
import type { FactKey } from '#rules/facts/dictionary.ts'
import type { Fact } from '#rules/facts/fact.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import { profileWords } from '../words/profile.ts'
import { unitWords } from '#rules/facts/unit-words.ts'

type Form = {
  /** What was typed, by the name of the entry. */
  readonly answers: Readonly<Record<string, string>>
  readonly issues: readonly AnswerIssue[]
  readonly language: Language
  /** The day that decides which years are asked. */
  readonly day: string
}

/** The facts as a form asks them in the reader's language, with what was typed and its errors. */
export function factFieldViews(
  facts: readonly Fact<FactKey>[],
  answers: Form['answers'],
  issues: Form['issues'],
  language: Language,
  day: string,
): FactFieldView[] {
  return facts.map(fact => fieldView(fact, { answers, issues, language, day }))
}

function fieldView(fact: Fact<FactKey>, form: Form): FactFieldView {
  const unit = fact.kind === 'number' || fact.kind === 'yearly' ? fact.unit : null
  return {
    key: fact.key,
    kind: kindOf(fact),
    isMoney: unit === 'fen',
    label: inLanguage(fact.words, form.language),
    hint: fact.hint === undefined ? null : inLanguage(fact.hint, form.language),
    unit: unit === null ? '' : inLanguage(unitWords[unit], form.language),
    options: optionsOf(fact, form.language),
    entries: answerNames(fact, form.day)
      .slice()
      .sort()
      .map(name => entryView(name, fact, form)),
  }
}

function kindOf(fact: Fact): FactFieldView['kind'] {
  return fact.kind === 'number' && fact.unit === 'fen' ? 'amount' : fact.kind
}

function optionsOf(fact: Fact, language: Language): FactFieldView['options'] {
  if (fact.kind !== 'choice') return []
  return fact.choices.map(({ value, words }) => ({ value, label: inLanguage(words, language) }))
}

function entryView(name: string, fact: Fact, form: Form): FactFieldView['entries'][number] {
  const issue = form.issues.find(each => each.name === name)
  return {
    name,
    year: fact.kind === 'yearly' ? (name.split('.')[1] ?? null) : null,
    value: form.answers[name] ?? '',
    error: issue === undefined ? null : profileWords[form.language].codes[issue.code],
  }
}

/** The issues as an error summary lists them: each with the name of its field. */
export function issueList(
  facts: readonly Fact<FactKey>[],
  issues: readonly AnswerIssue[],
  language: Language,
  day: string,
): { name: string; message: string }[] {
  const views = factFieldViews(facts, {}, issues, language, day)
  return views.flatMap(field =>
    field.entries.flatMap(entry => {
      if (entry.error === null) return []
      const year = entry.year === null ? '' : ` ${entry.year}`
      return [{ name: entry.name, message: `${field.label}${year}: ${entry.error}` }]
    }),
  )
}
