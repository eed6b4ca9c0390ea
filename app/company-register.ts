import { z } from 'zod'

const answerSchema = z.object({
  name: z.string().trim().min(1).max(200),
  establishedOn: z.iso.date(),
  address: z.string().trim().max(300),
})

/** What a company register says of a credit code. */
export type RegisteredCompany = z.infer<typeof answerSchema>

/** `unreachable`: no answer in time, or one that cannot be read. */
export type RegisterAnswer =
  | { kind: 'found'; company: RegisteredCompany }
  | { kind: 'not found' }
  | { kind: 'unreachable' }
  | { kind: 'not configured' }

export type RegisterLookup = (creditCode: string) => Promise<RegisterAnswer>

const PATIENCE_MS = 3_000

/**
 * A lookup at `GET {url}/{creditCode}`. It never throws: whatever goes wrong, the person types the
 * company's data and is told so.
 */
export function createRegisterLookup(url: string | null, patienceMs = PATIENCE_MS): RegisterLookup {
  if (url === null) return () => Promise.resolve({ kind: 'not configured' })
  return async creditCode => {
    try {
      const answer = await fetch(`${url.replace(/\/+$/, '')}/${encodeURIComponent(creditCode)}`, {
        headers: { accept: 'application/json' },
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      })
      if (answer.status === 404) return { kind: 'not found' }
      if (!answer.ok) return { kind: 'unreachable' }
      return readAnswer(await answer.json(), creditCode)
    } catch {
      return { kind: 'unreachable' }
    }
  }
}

/** An answer about another company than the one asked for counts as unreadable. */
function readAnswer(body: unknown, creditCode: string): RegisterAnswer {
  const read = answerSchema.extend({ creditCode: z.string().optional() }).safeParse(body)
  if (!read.success) return { kind: 'unreachable' }
  const { creditCode: answered, ...company } = read.data
  if (answered !== undefined && answered !== creditCode) return { kind: 'unreachable' }
  return { kind: 'found', company }
}
