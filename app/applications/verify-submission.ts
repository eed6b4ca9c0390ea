import { z } from 'zod'
import type { Submission } from '#db/submissions.ts'
import { canonicalJson } from '#rules/engine/canonical.ts'
import { proofSchema } from '#rules/engine/proof-wire.ts'
import type { Proof } from '#rules/engine/proof-shape.ts'
import { verifyProof } from '#rules/engine/verify.ts'

type Kept = Pick<Submission, 'facts' | 'assessment' | 'rule_book'>

const factsShape = z.record(z.string(), z.unknown())
const assessmentShape = z.looseObject({
  programme: z.string(),
  day: z.string(),
  outcome: z.string(),
  criteria: z.array(z.looseObject({ id: z.string(), status: z.string() })),
  proof: proofSchema,
})

/**
 * Why the proof kept with a submission is refused, null when it is verified: it must hold by
 * itself, and speak of the facts, the rules and the result that were kept beside it.
 */
export function refusalOf(submission: Kept): string | null {
  const facts = factsShape.safeParse(parsed(submission.facts))
  const assessment = assessmentShape.safeParse(parsed(submission.assessment))
  if (!facts.success) return 'facts'
  if (!assessment.success) return assessment.error.issues[0]?.path.join('.') ?? 'assessment'
  const { proof, criteria, ...result } = assessment.data
  const verdict = verifyProof(proof)
  if (!verdict.holds) return verdict.at
  if (proof.ruleBook !== submission.rule_book) return 'rule book'
  if (proof.programme !== result.programme) return 'programme'
  if (proof.day !== result.day) return 'day'
  if (proof.outcome !== result.outcome) return 'outcome'
  const strange = factsRead(proof).find(
    key => canonicalJson(proof.facts[key] ?? null) !== canonicalJson(facts.data[key] ?? null),
  )
  if (strange !== undefined) return `fact ${strange}`
  const said = new Map(criteria.map(each => [each.id, each.status]))
  const other = proof.criteria.find(each => said.get(each.id) !== each.status)
  return other === undefined ? null : `${other.id} status`
}

function factsRead({ criteria, facts }: Proof): readonly string[] {
  const steps = criteria.flatMap(each => each.steps)
  const read = steps.flatMap(step => ('fact' in step && step.fact !== null ? [step.fact] : []))
  return [...new Set([...read, ...Object.keys(facts)])]
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}
