import { z } from 'zod'
import { units } from '../facts/units.ts'
import type { Proof, ProofTree } from './proof-shape.ts'

const truth = z.enum(['yes', 'no', 'open'])
const settled = z.enum(['yes', 'no', 'unknown', 'bureau']).nullable()
const gaps = z.array(z.string())
const end = z.string().regex(/^(?:-?\d+\/[1-9]\d*|-?inf)$/)
const of = z.array(z.int().min(0))
const value = z.strictObject({ low: end, high: end, absence: z.enum(['no', 'maybe', 'yes']), gaps })
const says = z.strictObject({ truth, gaps })
const edge = z.strictObject({ value: z.number(), inclusive: z.boolean() }).nullable()
const band = z.strictObject({
  from: edge,
  to: edge,
  gives: z.union([z.number(), z.tuple([z.number(), z.number()])]),
})

const step = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('constant'), is: z.number(), value }),
  z.strictObject({
    op: z.literal('fact'),
    fact: z.string(),
    year: z.int().nullable(),
    least: z.number().nullable(),
    most: z.number().nullable(),
    judge: z.boolean(),
    value,
  }),
  z.strictObject({ op: z.literal('parameter'), parameter: z.string(), value }),
  z.strictObject({
    op: z.enum(['sum', 'difference', 'smallest', 'largest', 'ratio', 'total', 'meanGrowth']),
    of,
    value,
  }),
  z.strictObject({ op: z.enum(['scaled', 'perEach']), of, by: z.number(), value }),
  z.strictObject({ op: z.literal('meanOfRatios'), of, to: of, value }),
  z.strictObject({ op: z.literal('annualGrowth'), of, years: z.int().min(1), value }),
  z.strictObject({
    op: z.literal('banded'),
    of,
    bands: z.array(band),
    otherwise: z.number().nullable(),
    value,
  }),
  z.strictObject({ op: z.literal('judged'), of, value }),
  z.strictObject({ op: z.literal('chosen'), when: z.int().min(0), of, value }),
  z.strictObject({ op: z.literal('compare'), of, operator: z.enum(['>=', '>', '<=', '<']), says }),
  z.strictObject({
    op: z.literal('flag'),
    fact: z.string(),
    is: z.boolean(),
    judge: z.boolean(),
    says,
  }),
  z.strictObject({
    op: z.literal('oneOf'),
    fact: z.string(),
    values: z.array(z.string()),
    judge: z.boolean(),
    says,
  }),
  z.strictObject({
    op: z.literal('day'),
    fact: z.string(),
    of,
    unit: z.enum(units),
    bound: z.enum(['from', 'until']),
    judge: z.boolean(),
    says,
  }),
  z.strictObject({ op: z.enum(['all', 'any', 'not', 'readings']), of, says }),
  z.strictObject({ op: z.literal('judgement'), fact: z.string().nullable(), says }),
])

const tree: z.ZodType<ProofTree> = z.lazy(() =>
  z.union([
    z.strictObject({ node: z.literal('criterion'), id: z.string(), settled }),
    z.strictObject({ node: z.enum(['allOf', 'anyOf']), settled, of: z.array(tree) }),
  ]),
)

/** A proof as it was stored; nothing may stand in it that the checker does not read. */
export const proofSchema: z.ZodType<Proof> = z.strictObject({
  programme: z.string(),
  ruleBook: z.string(),
  day: z.iso.date(),
  facts: z.record(
    z.string(),
    z.union([z.number(), z.boolean(), z.string(), z.record(z.string(), z.number().nullable())]),
  ),
  parameters: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  force: z.strictObject({ from: z.string().nullable(), until: z.string().nullable() }),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      strength: z.enum(['hard', 'soft', 'notice']),
      steps: z.array(step),
      applies: z.int().min(0).nullable(),
      condition: z.int().min(0),
      status: z.enum(['met', 'not_met', 'unknown', 'judgement', 'not_applicable']),
    }),
  ),
  tree,
  outcome: z.enum(['may_apply', 'not_yet', 'cannot_tell_yet', 'bureau_decides']),
  seal: z.string(),
})
