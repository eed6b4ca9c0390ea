import { accountWords } from '#app/words/account.ts'
import { useWords } from '#app/words/use-words.ts'
import { TextField } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import type { StepFields } from './company-fields.tsx'

/** The first person of the company, and how they sign in. */
export function ContactFields({ kept, issues, field }: StepFields) {
  const words = useWords(accountWords).register
  return (
    <div className="card mb-6">
      <h2 className="mb-4">{words.contact}</h2>
      <TextField
        name="contactName"
        label={words.contactName}
        autoComplete="name"
        defaultValue={kept['contactName']}
        error={issueOf(issues, 'contactName')}
        registration={field('contactName')}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        autoComplete="email"
        defaultValue={kept['email']}
        error={issueOf(issues, 'email')}
        registration={field('email')}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={words.passwordHint}
        autoComplete="new-password"
        error={issueOf(issues, 'password')}
        registration={field('password')}
      />
    </div>
  )
}
