import { z } from 'zod'
import type { Answers, FlatRecord } from './contestant.ts'
import { type Form, zenContent, zenProgrammes } from './zen-content.ts'

/** It brings a binary for each platform, which no lock file can hold: it is installed by hand. */
const PACKAGE = '@gorules/zen-engine'
export const zenName = 'zen-engine 0.54.0'
export const zenMissing = `not installed: npm i --no-save ${PACKAGE}@0.54.0`

type Evaluate = (company: FlatRecord, options?: { readonly trace: boolean }) => Promise<unknown>
type Decision = { readonly evaluate: Evaluate }
type ZenEngine = { readonly createDecision: (content: object) => Decision }

const module = z.object({
  ZenEngine: z.custom<new () => ZenEngine>(value => typeof value === 'function'),
})
const whole = z.object({
  result: z.object({ hnte: z.boolean(), sme: z.boolean(), gazelle: z.boolean() }),
})
const single = z.object({ result: z.record(z.string(), z.unknown()) })

/** The engine, or null where it is not installed. */
export async function zenEngine(): Promise<ZenEngine | null> {
  let found: unknown
  try {
    found = await import(PACKAGE)
  } catch {
    return null
  }
  return new (module.parse(found).ZenEngine)()
}

/** All three programmes in one decision; what it gives, and that read as answers. */
export function zenRules(engine: ZenEngine, form: Form, trace: boolean) {
  const decision = engine.createDecision(zenContent(zenProgrammes, form))
  const run = (company: FlatRecord) => decision.evaluate(company, { trace })
  const answers = async (company: FlatRecord): Promise<Answers> => {
    const { hnte, sme, gazelle } = whole.parse(await run(company)).result
    return [hnte, sme, gazelle]
  }
  return { run, answers }
}

/**
 * One programme alone, since an error in one would end all three. An expression over what is
 * missing ends in an error, which is read as `null`: it cannot tell.
 */
export function openZen(
  engine: ZenEngine,
  form: Form,
): (company: FlatRecord, programme: number) => Promise<boolean | null> {
  const decisions = zenProgrammes.map(name => engine.createDecision(zenContent([name], form)))
  return async (company, programme) => {
    try {
      const given = await decisions[programme]?.evaluate(company)
      const verdict = single.parse(given).result[zenProgrammes[programme] ?? '']
      return typeof verdict === 'boolean' ? verdict : null
    } catch {
      return null
    }
  }
}
