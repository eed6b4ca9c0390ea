import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/**
 * What a route with a form that saves itself says, and the root with it: a background save changes
 * nothing that the page shows but its own line, and what was refused changed nothing at all.
 */
export function staysAsItIs({
  formData,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (formData?.get('intent') === 'autosave' || actionStatus >= 400) return false
  return defaultShouldRevalidate
}
