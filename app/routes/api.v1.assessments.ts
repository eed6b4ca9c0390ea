import type { ActionFunctionArgs } from '@remix-run/node'
import { assessRequest } from '../assessments/assess-facts.ts'
import { secondsUntil, takeTry } from '../access/throttle.ts'
import { problem } from '../api/problem.ts'

const wholeBody = (zh: string, en: string) => ({ issues: [{ path: '', message: { zh, en } }] })

export function loader() {
  return problem(405, 'Send a POST', { headers: { Allow: 'POST' } })
}

/** Judges what is sent and keeps nothing; open to everybody, and counted by address. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') {
    return problem(405, 'Send a POST', { headers: { Allow: 'POST' } })
  }
  const tried = await takeTry(context, [
    { what: 'assessment by address', who: [context.clientAddress] },
  ])
  if (!tried.allowed) {
    const seconds = secondsUntil(tried.retryAt, context.now())
    return problem(429, 'Too many requests', { headers: { 'Retry-After': String(seconds) } })
  }
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')) {
    return problem(415, 'Send application/json', wholeBody('请发送 JSON', 'send JSON'))
  }
  const body = await jsonOf(request)
  if (!body.ok) return problem(400, 'Not JSON', wholeBody('不是有效的 JSON', 'is not valid JSON'))
  const answer = assessRequest(body.value, { on: context.today() })
  if (!answer.ok) return problem(400, 'A field is wrong', { issues: answer.issues })
  return new Response(JSON.stringify({ assessments: answer.assessments }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

async function jsonOf(request: Request): Promise<{ ok: true; value: unknown } | { ok: false }> {
  try {
    const value: unknown = await request.json()
    return { ok: true, value }
  } catch {
    return { ok: false }
  }
}
