import { Stryker } from '@stryker-mutator/core'
import { type Group, groups } from './groups.ts'

/**
 * Changes the rules one place at a time and counts the changes that no law notices. Arguments name
 * groups, or files of one: `numbers`, `numbers=rules/engine/ends.ts`; none = all groups but the
 * slow ones. The survivors stand in `build/mutation`, a report a group. Exit code 1 below 90 %.
 */
const LEAST_PERCENT = 90

type Count = { caught: number; missed: number; minutes: number }

const wanted = process.argv.slice(2)
const chosen =
  wanted.length === 0 ? groups.filter(group => group.slow !== true) : groups.flatMap(narrowed)
if (chosen.length === 0) throw new RangeError(`No such group: ${wanted.join(', ')}.`)
const counts: Count[] = []
for (const group of chosen) {
  const count = await run(group)
  counts.push(count)
  console.log(row(group.name, count))
}
const total = counts.reduce((sum, each) => ({
  caught: sum.caught + each.caught,
  missed: sum.missed + each.missed,
  minutes: sum.minutes + each.minutes,
}))
console.log(row('total', total))
process.exit(percent(total) >= LEAST_PERCENT ? 0 : 1)

function narrowed(group: Group): readonly Group[] {
  if (wanted.includes(group.name)) return [group]
  const files = wanted.filter(file => file.startsWith(`${group.name}=`))
  return files.map(file => ({ ...group, mutate: file.slice(group.name.length + 1).split(',') }))
}

async function run({ name, mutate, laws }: Group): Promise<Count> {
  const begun = performance.now()
  const results = await new Stryker({
    mutate: [...mutate],
    testFiles: [...laws],
    configFile: 'tests/mutation/stryker.config.js',
    jsonReporter: { fileName: `build/mutation/${name.replaceAll(' ', '-')}.json` },
  }).runMutationTest()
  const having = (...statuses: readonly string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length
  return {
    caught: having('Killed', 'Timeout'),
    missed: having('Survived', 'NoCoverage'),
    minutes: (performance.now() - begun) / 60_000,
  }
}

function percent({ caught, missed }: Count): number {
  return (100 * caught) / Math.max(1, caught + missed)
}

function row(name: string, count: Count): string {
  const { caught, missed, minutes } = count
  return `| ${name} | ${percent(count).toFixed(1)} % | ${caught} of ${caught + missed} | ${minutes.toFixed(1)} |`
}
