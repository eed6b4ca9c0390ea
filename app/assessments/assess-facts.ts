import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { outsideVerdict } from '#rules/engine/evaluate.ts'
import { criteriaOf } from '#rules/engine/criterion.ts'
import { type IsoDay, isIsoDay } from '#rules/engine/days.ts'
import { sayClause, sayFigure } from '#rules/engine/explain.ts'
import type { Programme } from '#rules/engine/programme.ts'
import type { Facts } from '#rules/facts/dictionary.ts'
import { type Words, words } from '#rules/facts/fact.ts'
import { readFacts } from '#rules/facts/wire.ts'
import { programmeById, programmesOn } from '#rules/programmes/index.ts'
import { ruleBookVersion } from '#rules/rule-book.ts'

/** What is wrong with a request; `path` names the field, empty for the whole. */
export type RequestIssue = { readonly path: string; readonly message: Words }

export type AssessmentAnswer =
  | { readonly ok: true; readonly assessments: readonly WrittenAssessment[] }
  | { readonly ok: false; readonly issues: readonly RequestIssue[] }

export type WrittenAssessment = ReturnType<typeof writeAssessment>

/** What holds where the request does not say otherwise. */
export type RequestDefaults = { readonly on: IsoDay; readonly programme?: string | undefined }

const REQUEST_FIELDS = ['id', 'facts', 'on', 'programme']

/**
 * Assesses what came from outside: facts alone, or `{ id?, on?, programme?, facts }`. Without a
 * programme, every one that governs the day. Nothing is stored.
 */
export function assessRequest(body: unknown, defaults: RequestDefaults): AssessmentAnswer {
  if (!isRecord(body)) return refuse('', words('应为一个 JSON 对象', 'must be a JSON object'))
  const wrapped = Object.hasOwn(body, 'facts')
  const stray = wrapped ? Object.keys(body).find(key => !REQUEST_FIELDS.includes(key)) : undefined
  if (stray !== undefined) return refuse(stray, words('没有这个字段', 'There is no such field'))
  const { id = null, on = defaults.on, programme = defaults.programme } = wrapped ? body : {}
  if (id !== null && typeof id !== 'string') return refuse('id', words('应为文本', 'must be text'))
  if (typeof on !== 'string' || !isIsoDay(on)) {
    return refuse('on', words('不是有效日期，应为 YYYY-MM-DD', 'is not a day written YYYY-MM-DD'))
  }
  const chosen = chosenProgrammes(programme, on)
  if (chosen === null)
    return refuse('programme', words('没有这个项目', 'There is no such programme'))
  const reading = readFacts(wrapped ? body['facts'] : body, on)
  if (!reading.ok) {
    const prefix = wrapped ? 'facts' : ''
    return { ok: false, issues: reading.issues.map(issue => under(prefix, issue)) }
  }
  const { facts } = reading
  return { ok: true, assessments: chosen.map(each => writeAssessment(each, facts, on, id)) }
}

function chosenProgrammes(programme: unknown, on: IsoDay): readonly Programme[] | null {
  if (programme === undefined || programme === null) return programmesOn(on)
  const one = typeof programme === 'string' ? programmeById(programme) : null
  return one === null ? null : [one]
}

function writeAssessment(programme: Programme, facts: Facts, on: IsoDay, id: string | null) {
  const assessment = assessWithCompletions(programme, facts, { day: on })
  const byId = new Map(criteriaOf(programme.requirement).map(each => [each.id, each]))
  return {
    ...(id === null ? {} : { id }),
    ruleBook: ruleBookVersion(),
    ...assessment,
    names: programme.names,
    verdict: outsideVerdict(assessment.outcome),
    criteria: assessment.criteria.map(result => {
      const criterion = byId.get(result.id)
      return {
        ...result,
        words: criterion?.words ?? programme.governedInstead ?? programme.names,
        clause: criterion === undefined ? null : sayClause(criterion.clause),
        confidence: criterion?.confidence ?? null,
        figures: result.figures.map(figure => ({ ...figure, text: sayFigure(figure) })),
      }
    }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function under(prefix: string, { path, message }: RequestIssue): RequestIssue {
  return { path: [prefix, path].filter(part => part !== '').join('.'), message }
}

function refuse(path: string, message: Words): AssessmentAnswer {
  return { ok: false, issues: [{ path, message }] }
}
