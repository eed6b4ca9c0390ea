import { readFileSync } from 'node:fs'
import { exampleFileSchema } from '#rules/worked-examples/example.ts'
import { runExample } from '#rules/worked-examples/run.ts'

/**
 * Runs a file of worked examples: one line each on standard output, what was not understood on
 * standard error, and the counts at the end. Exit code 1 when one fails or the file is no such
 * file.
 */
function main(path: string | undefined): number {
  if (path === undefined) return refuse('Usage: npm run -s cases -- FILE')
  const text = readText(path)
  if (text === null) return refuse(`${path}: cannot be read`)
  const json = parseJson(text)
  if (json === undefined) return refuse(`${path}: is not JSON`)
  const examples = exampleFileSchema.safeParse(json)
  if (!examples.success)
    return refuse(`${path}: is not a list of cases with id, programme, expected and facts`)
  const runs = examples.data.map(runExample)
  for (const run of runs) {
    console.log(`${run.id} ${run.expected} ${run.got ?? '-'} ${run.result}`)
    if (run.notUnderstood.length > 0) {
      console.error(`${run.id}: not understood: ${run.notUnderstood.join('; ')}`)
    }
  }
  const count = (result: string) => runs.filter(run => run.result === result).length
  const failed = count('fail')
  console.log(`${count('pass')} passed, ${failed} failed, ${count('unsupported')} skipped`)
  return failed > 0 ? 1 : 0
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

function refuse(message: string): number {
  console.error(message)
  return 1
}

process.exitCode = main(process.argv[2])
