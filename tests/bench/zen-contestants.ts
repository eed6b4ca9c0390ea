import type { Contestant, FlatRecord } from './contestant.ts'
import { zenEngine, zenName, zenRules } from './zen-rules.ts'

const ways = [
  { as: 'expressions', form: 'expressions', trace: false, explains: 'nothing' },
  { as: 'decision tables', form: 'tables', trace: false, explains: 'nothing' },
  { as: 'decision tables, traced', form: 'tables', trace: true, explains: 'the row that fitted' },
] as const

/** Its ways of putting the three programmes; none where it is not installed. */
export async function zenContestants(
  records: (at: number) => FlatRecord,
): Promise<readonly Contestant[]> {
  const engine = await zenEngine()
  if (engine === null) return []
  const made: Contestant[] = []
  for (const { as, form, trace, explains } of ways) {
    const from = performance.now()
    const { run, answers } = zenRules(engine, form, trace)
    await run(records(0))
    made.push({
      name: `${zenName}, ${as}`,
      explains,
      round: 100,
      startMs: performance.now() - from,
      run: at => run(records(at)),
      answers: at => answers(records(at)),
    })
  }
  return made
}
