import type { FieldIssue } from '../components/error-summary.tsx'
import { entriesOf } from '../forms/read-form.ts'
import { selfAssessmentWords } from '../words/self-assessment.ts'
import { issuesOf, stepBack, stepOn, typedFor } from './steps.server.ts'
import type { ChoiceView, WalkView } from './view.ts'
import { programmesToSettle, readNames, readWalk, type Walk } from './walk.server.ts'
import { choiceViews, walkView, type Reader } from './walk-view.server.ts'

/** What the public page shows: the programmes to choose from, or the walk. */
export type VisitorPage =
  | {
      kind: 'start'
      choices: ChoiceView[]
      issues: FieldIssue[]
      /** What was sent is none of our walks. */
      isBroken: boolean
    }
  | { kind: 'walk'; view: WalkView }

export type VisitorAnswer = { page: VisitorPage; status: 200 | 400 | 422 }

export function startPage(
  { day, language }: Reader,
  { isBroken = false, issues = [] }: { isBroken?: boolean; issues?: FieldIssue[] } = {},
): VisitorPage {
  return { kind: 'start', choices: choiceViews(day, language), issues, isBroken }
}

/** Takes one step of a visitor; nothing of it is stored. */
export function visitorStep(form: FormData, reader: Reader): VisitorAnswer {
  const entries = entriesOf(form)
  const intent = entries['intent'] ?? 'start'
  if (intent === 'start') return begin(form.getAll('programme'), reader)
  const walk = readWalk(entries, reader.day)
  if (walk === null) return broken(reader)
  switch (intent) {
    case 'answer':
    case 'skip':
      return answer(walk, entries, reader)
    case 'back': {
      const { walk: before, taken } = stepBack(walk)
      return shown(walkView(before, reader, { typed: taken }))
    }
    case 'finish':
      return shown(walkView(walk, reader, { finished: true }))
    default:
      return shown(walkView(walk, reader))
  }
}

function begin(chosen: readonly FormDataEntryValue[], reader: Reader): VisitorAnswer {
  const programmes = programmesToSettle(reader.day).filter(each => chosen.includes(each.id))
  const first = programmesToSettle(reader.day).find(each => each.level === 'city')
  if (programmes.length > 0) {
    return shown(walkView({ programmes, answers: {}, steps: [] }, reader))
  }
  const message = selfAssessmentWords[reader.language].noneChosen
  const issues = [{ name: `programme-${first?.id ?? ''}`, message }]
  return { page: startPage(reader, { issues }), status: 422 }
}

function answer(
  walk: Walk,
  entries: Readonly<Record<string, string>>,
  reader: Reader,
): VisitorAnswer {
  const names = readNames(entries['question'] ?? '', reader.day)
  if (names === null) return broken(reader)
  const isSkip = entries['intent'] === 'skip'
  const typed = isSkip ? {} : typedFor(names, entries)
  const issues = isSkip ? [] : issuesOf(names, typed, reader.day)
  if (issues.length === 0) return shown(walkView(stepOn(walk, names, typed), reader))
  return { page: { kind: 'walk', view: walkView(walk, reader, { typed, issues }) }, status: 422 }
}

function shown(view: WalkView): VisitorAnswer {
  return { page: { kind: 'walk', view }, status: 200 }
}

function broken(reader: Reader): VisitorAnswer {
  return { page: startPage(reader, { isBroken: true }), status: 400 }
}
