import { pino, type DestinationStream, type Logger } from 'pino'

/** One JSON line an event. Fields hold ids, routes and figures, never personal data or values. */
export type Log = Logger

export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** Name, code and place of an error; its message may quote what a person typed, so it stays out. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { kind: error.name, code, at: placesOf(error) }
}

function placesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map(line => line.trim())
  return lines.filter(line => line.startsWith('at ')).slice(0, 8)
}

/** The path with ids and other long segments replaced, so that lines of one route read alike. */
export function routeOf(path: string): string {
  const known = /^[a-z][a-z0-9._-]{0,39}$/i
  const masked = path.split('/').map(part => {
    if (part === '' || (known.test(part) && !/\d{4}|[0-9a-f]{8}-/i.test(part))) return part
    return ':id'
  })
  return path.startsWith('/assets/') ? '/assets/:file' : masked.join('/')
}
