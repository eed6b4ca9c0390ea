import { isSecret } from '../forms/read-form.ts'

/**
 * The answer to a form whose sender is not signed in any more: 401 with what was typed, which
 * `FormErrorBoundary` keeps on the page; passwords are left out.
 */
export async function endedSession(request: Request): Promise<Response> {
  const form = await request.clone().formData()
  const kept = [...form].filter(([name, value]) => typeof value === 'string' && !isSecret(name))
  return Response.json({ kept }, { status: 401 })
}
