import { useSubmit } from '@remix-run/react'
import { useForm, type Resolver, type UseFormRegisterReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { FieldIssue } from '#app/components/error-summary.tsx'
import { saidIssues } from '#app/components/form-issues.ts'
import type { FormIssue, Kept } from './read-form.ts'

type Entries = Record<string, string>

type Schema = z.ZodMiniType<unknown, Entries>

/**
 * A form that is checked before it is sent, by the schema that the action parses again. Without
 * JavaScript it posts as it is. Errors of the server stay until the form is sent again. Schema and
 * checker are fetched when they are first needed, so that the page itself stays light.
 */
export function useCheckedForm(options: {
  schema: () => Promise<Schema>
  kept: Kept
  fromServer: readonly FormIssue[] | undefined
  words: Readonly<Record<string, string>>
}) {
  const submit = useSubmit()
  const { register, handleSubmit, formState } = useForm<Entries, unknown, unknown>({
    resolver: resolverOf(options.schema),
    defaultValues: options.kept,
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

/** When the checker cannot be fetched, the form goes unchecked: the server judges anyway. */
function resolverOf(schema: () => Promise<Schema>): Resolver<Entries, unknown, unknown> {
  return async (values, context, settings) => {
    try {
      const { zodResolver } = await import('@hookform/resolvers/zod')
      return await zodResolver(await schema())(values, context, settings)
    } catch {
      return { values, errors: {} }
    }
  }
}
