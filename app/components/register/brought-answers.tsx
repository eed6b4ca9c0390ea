import { Form } from '@remix-run/react'
import type { Kept } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import { accountWords } from '#app/words/account.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from '../notice.tsx'

/** The form that leads back to the credit code with the answers of a self-assessment. */
export const broughtForm = 'brought'

export function hasBrought(kept: Kept): boolean {
  return (kept['selfAssessment'] ?? '') !== ''
}

/** The answers of a self-assessment, hidden in a form of the registration. */
export function BroughtEntry({ kept }: { kept: Kept }) {
  if (!hasBrought(kept)) return null
  return <input type="hidden" name="selfAssessment" value={kept['selfAssessment']} readOnly />
}

/** Says that the answers go into the profile. */
export function BroughtNotice({ kept }: { kept: Kept }) {
  const words = useWords(accountWords).register
  return hasBrought(kept) ? <Notice tone="good">{words.brought}</Notice> : null
}

/** Stands beside the details, so that changing the code loses no answer. */
export function BroughtBack({ kept }: { kept: Kept }) {
  if (!hasBrought(kept)) return null
  return (
    <Form method="post" action={paths.register()} id={broughtForm} hidden>
      <input type="hidden" name="intent" value="keep" />
      <BroughtEntry kept={kept} />
    </Form>
  )
}
