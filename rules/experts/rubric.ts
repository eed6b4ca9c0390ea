import { z } from 'zod'
import { factByKey } from '../facts/dictionary.ts'
import { factsReadBy } from '../engine/facts-read.ts'
import type { Programme } from '../engine/programme.ts'
import { panelDefaults } from './panel-rules.ts'

/** The marks of a criterion: from 0 to this. */
export const FULL_MARK = 5

const words = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) })

/** One thing that experts mark, with what each mark means; the weight is a whole number of points. */
const rubricCriterion = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9-]{1,40}$/),
  words,
  weight: z.int().min(1).max(100),
  /** What 0, 1, 2, 3, 4 and 5 mean. */
  anchors: z.array(words).length(FULL_MARK + 1),
})

/** What experts mark: frozen when the panel is drawn. */
export const rubricSchema = z
  .strictObject({
    /** The fewest characters of the reason that each mark needs. */
    rationaleLeast: z.int().min(1).max(500),
    criteria: z.array(rubricCriterion).min(1).max(20),
  })
  .refine(({ criteria }) => new Set(criteria.map(each => each.id)).size === criteria.length)

export type Rubric = z.infer<typeof rubricSchema>
export type RubricCriterion = Rubric['criteria'][number]

/** @throws {z.ZodError} if the stored text is no rubric. */
export function rubricIn(json: string): Rubric {
  return rubricSchema.parse(JSON.parse(json))
}

/** What a mark means where the bureau has not worded it for the criterion. */
const usualAnchors: Rubric['criteria'][number]['anchors'] = [
  { zh: '没有依据或者与要求无关', en: 'Nothing to show for it, or beside the point' },
  { zh: '明显不足，依据很少', en: 'Clearly lacking, with little to show' },
  { zh: '部分达到，有重要缺口', en: 'Partly there, with important gaps' },
  { zh: '基本达到，依据可信', en: 'Largely there, with evidence one can trust' },
  { zh: '较好，依据充分', en: 'Good, with full evidence' },
  { zh: '突出，依据充分并可核验', en: 'Outstanding, with full evidence that can be verified' },
]

const usualCriteria: readonly Omit<RubricCriterion, 'anchors'>[] = [
  { id: 'innovation', words: { zh: '创新性', en: 'Innovation' }, weight: 30 },
  { id: 'feasibility', words: { zh: '可行性与基础条件', en: 'Feasibility and means' }, weight: 30 },
  { id: 'benefit', words: { zh: '预期效益', en: 'Expected benefit' }, weight: 30 },
  { id: 'finance', words: { zh: '资金与财务合理性', en: 'Soundness of funds' }, weight: 10 },
]

/**
 * What a panel marks where the round says nothing else, to be confirmed by the bureau: the points
 * that the programme leaves to experts, each weighing what it can give; else the usual four.
 */
export function usualRubric(programme: Programme | null): Rubric {
  const judged = (programme === null ? [] : factsReadBy(programme))
    .map(factByKey)
    .flatMap(fact =>
      fact.judge === 'experts' && fact.kind === 'number' && fact.max !== undefined
        ? [{ id: fact.key, words: fact.words, weight: fact.max }]
        : [],
    )
  const criteria = judged.length > 0 ? judged : usualCriteria
  return rubricSchema.parse({
    rationaleLeast: panelDefaults.rationaleLeast.value,
    criteria: criteria.map(each => ({ ...each, anchors: usualAnchors })),
  })
}
