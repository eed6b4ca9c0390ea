import type { Words } from '#rules/words.ts'

/** One thing wrong with a request; `path` names the field, empty for the whole. */
export type ProblemIssue = { path: string; message: Words }

/** An answer of the interface in the form of RFC 9457. */
export function problem(
  status: number,
  title: string,
  extra: { issues?: readonly ProblemIssue[]; headers?: Record<string, string> } = {},
): Response {
  const body = { type: 'about:blank', title, status, issues: extra.issues ?? [] }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...extra.headers,
    },
  })
}
