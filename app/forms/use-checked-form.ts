import { useSubmit } from '@remix-run/react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, type UseFormRegisterReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { FieldIssue } from '#app/components/error-summary.tsx'
import { saidIssues } from '#app/components/form-issues.ts'
import type { FormIssue, Kept } from './read-form.ts'

type Entries = Record<string, string>

/**
 * A form that is checked before it is sent, by the schema that the action parses again. Without
 * JavaScript it posts as it is. Errors of the server stay until the form is sent again.
 */
export function useCheckedForm(options: {
  schema: z.ZodMiniType<unknown, Entries>
  kept: Kept
  fromServer: readonly FormIssue[] | undefined
  words: Readonly<Record<string, string>>
}) {
  const submit = useSubmit()
  const { register, handleSubmit, formState } = useForm<Entries, unknown, unknown>({
    resolver: zodResolver(options.schema),
    defaultValues: options.kept,
    shouldUseNativeValidation: false,
  })
  const own = Object.entries(formState.errors).map(([name, error]) => ({
    name,
    code: error?.message ?? '',
  }))
  const issues: FieldIssue[] = saidIssues(own.length > 0 ? own : options.fromServer, options.words)
  return {
    issues,
    field: (name: string): UseFormRegisterReturn => register(name),
    onSubmit: (event: React.SyntheticEvent<HTMLFormElement>) => {
      const form = event.currentTarget
      void handleSubmit(() => submit(form))(event)
    },
  }
}
