import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assessRequest } from '#app/assessments/assess-facts.ts'
import { isIsoDay } from '#rules/engine/days.ts'
import { programmeById, programmes } from '#rules/programmes/index.ts'

type Entry = { readonly at: string; readonly json: unknown } | { readonly fault: string }

/**
 * Reads companies from standard input, a JSON array or one JSON object a line, and writes one
 * assessment a line. On bad input nothing is assessed: every fault is told on standard error with
 * its line or item and its field, and the exit code is 1.
 */
function main(): number {
  const options = readOptions()
  if (typeof options === 'string') return refuse([options])
  const answers = readEntries(readFileSync(0, 'utf8')).map(entry =>
    'fault' in entry
      ? { faults: [entry.fault], lines: [] }
      : answerOf(entry.at, entry.json, options.on, options.programme),
  )
  const faults = answers.flatMap(answer => answer.faults)
  if (faults.length > 0) return refuse(faults)
  if (answers.length === 0) return refuse(['no company on standard input'])
  for (const line of answers.flatMap(answer => answer.lines)) console.log(line)
  return 0
}

function readOptions(): { on: string; programme: string | undefined } | string {
  let given: { on?: string | undefined; programme?: string | undefined }
  try {
    const options = { on: { type: 'string' }, programme: { type: 'string' } } as const
    given = parseArgs({ options }).values
  } catch {
    return 'usage: npm run -s assess -- [--on YYYY-MM-DD] [--programme ID] < companies.json'
  }
  const { on = todayInBeijing(), programme } = given
  if (!isIsoDay(on)) return `--on: ${on} is not a day written YYYY-MM-DD`
  if (programme !== undefined && programmeById(programme) === null) {
    const known = programmes.map(each => each.id).join(', ')
    return `--programme: there is no ${programme}; there are ${known}`
  }
  return { on, programme }
}

function answerOf(at: string, json: unknown, on: string, programme: string | undefined) {
  const answer = assessRequest(json, { on, programme })
  return answer.ok
    ? { faults: [], lines: answer.assessments.map(each => JSON.stringify(each)) }
    : {
        faults: answer.issues.map(({ path, message }) =>
          [at, path, `${message.en} (${message.zh})`].filter(part => part !== '').join(': '),
        ),
        lines: [],
      }
}

function readEntries(text: string): readonly Entry[] {
  const plain = text.replace(/^\uFEFF/, '')
  const whole = parseJson(plain)
  if (Array.isArray(whole)) {
    const items: readonly unknown[] = whole
    return items.map((json, index) => ({ at: `item ${index + 1}`, json }))
  }
  if (whole !== undefined) return [{ at: 'line 1', json: whole }]
  if (plain.trimStart().startsWith('[')) return [{ fault: 'the JSON array cannot be read' }]
  return plain.split(/\r?\n/).flatMap((line, index): Entry[] => {
    if (line.trim() === '') return []
    const json = parseJson(line)
    const at = `line ${index + 1}`
    return [json === undefined ? { fault: `${at}: is not JSON` } : { at, json }]
  })
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

/** The civil day in Beijing, which is the portal's day. */
function todayInBeijing(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}

function refuse(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault)
  return 1
}

process.exitCode = main()
