import type { Answers } from '#db/answers-json.ts'
import { readAnswers } from '#rules/facts/answers.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { factFieldViews } from '../forms/fact-form.server.ts'
import type { FactFieldView } from '../components/fact-form.tsx'
import type { FieldIssue } from '../components/error-summary.tsx'
import { profileWords } from '../words/profile.ts'
import { selfAssessmentWords } from '../words/self-assessment.ts'
import { nextQuestion, type NextQuestion, type Rules } from './question.server.ts'
import { stepBack, type TypedIssue } from './steps.server.ts'
import { verdictLine } from './verdict-line.server.ts'
import type { ChoiceView, QuestionView, WalkView } from './view.ts'
import { carryWalk, factOfEntry, programmesToSettle, type Walk } from './walk.server.ts'

export type Reader = Rules & { readonly language: Language }

type Shown = {
  /** What stands in the fields of the question: typed, or answered before. */
  readonly typed?: Answers
  readonly issues?: readonly TypedIssue[]
  /** The entries that travel with the form; all, unless told. */
  readonly kept?: (name: string) => boolean
  /** The result, though more could be asked. */
  readonly finished?: boolean
}

/** A walk as its page shows it: the next question, or the result where none is left. */
export function walkView(walk: Walk, reader: Reader, shown: Shown = {}): WalkView {
  const { day } = reader
  const facts = {
    facts: readAnswers(walk.answers, day).facts,
    before: readAnswers(stepBack(walk).walk.answers, day).facts,
  }
  const lines = walk.programmes.map(each => verdictLine(each, facts, reader))
  const open = lines.filter(({ outcome }) => outcome === 'cannot_tell_yet').map(({ id }) => id)
  const question = nextQuestion(walk, new Set(open), reader)
  const isShown = question !== null && shown.finished !== true
  return {
    carried: carryWalk(walk, day, shown.kept),
    all: lines.length,
    settled: lines.length - open.length,
    lines,
    question: isShown ? questionView(question, walk, { reader, shown }) : null,
    hasMore: question !== null,
    canGoBack: walk.steps.length > 0,
  }
}

/** The programmes to choose from at the start. */
export function choiceViews(day: string, language: Language): ChoiceView[] {
  return programmesToSettle(day).map(({ id, level, names, summary }) => ({
    id,
    level,
    name: inLanguage(names, language),
    summary: inLanguage(summary, language),
  }))
}

function questionView(
  { names, programmes }: NextQuestion,
  walk: Walk,
  { reader, shown: { typed = {}, issues = [] } }: { reader: Reader; shown: Shown },
): QuestionView {
  const { day, language } = reader
  const facts = names.flatMap(name => factOfEntry(name, day) ?? [])
  const own = issues.filter(({ name }) => names.includes(name))
  const unread = own.flatMap(issue => (issue.code === 'nothing' ? [] : [issue]))
  const nothing = own.find(issue => issue.code === 'nothing')
  const fields = factFieldViews([...new Set(facts)], typed, unread, language, day).map(field => ({
    ...field,
    entries: field.entries
      .filter(entry => names.includes(entry.name))
      .map(entry =>
        entry.name === nothing?.name
          ? { ...entry, error: selfAssessmentWords[language].nothing }
          : entry,
      ),
  }))
  const section = facts[0]?.section
  return {
    names: names.join(','),
    number: walk.steps.length + 1,
    section: section === undefined ? '' : profileWords[language].sections[section],
    fields,
    decides: walk.programmes
      .filter(each => programmes.includes(each.id))
      .map(each => inLanguage(each.names, language)),
    issues: own.map(issue => said(issue, fields, language)),
  }
}

function said(
  { name, code }: TypedIssue,
  fields: readonly FactFieldView[],
  language: Language,
): FieldIssue {
  if (code === 'nothing') return { name, message: selfAssessmentWords[language].nothing }
  const field = fields.find(({ entries }) => entries.some(entry => entry.name === name))
  const entry = field?.entries.find(each => each.name === name)
  const year = entry?.year === null || entry === undefined ? '' : ` ${entry.year}`
  return { name, message: `${field?.label ?? ''}${year}: ${profileWords[language].codes[code]}` }
}
