import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { expertById } from '#db/experts.ts'
import { notFound, requireMay, requireStaff } from '../access/require.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { PoolForm } from '../components/experts/pool-form.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { poolEntries, poolEntryIn } from '../experts/pool-form.server.ts'
import { refusedEntry } from '../experts/refused-entry.ts'
import { pageTitle } from '../forms/page-title.ts'
import { entriesOf } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { changeInPool } from '../use-cases/keep-expert.ts'
import { languageOf } from '../words/language.ts'
import { poolWords } from '../words/pool.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, ['chief'])
  requireMay(actor, 'pool.manage')
  const expert = await expertById(context.db, params['expert'] ?? '')
  if (expert === null) throw notFound()
  return {
    name: expert.name,
    version: expert.version,
    entries: poolEntries(expert, languageOf(request)),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, context, ['chief'])
  requireMay(actor, 'pool.manage')
  const { expert: id = '' } = params
  if ((await expertById(context.db, id)) === null) throw notFound()
  const language = languageOf(request)
  const entries = entriesOf(await request.formData())
  const read = poolEntryIn(entries, language)
  if (!read.ok) return refusedEntry(read.issues, entries)
  const result = await changeInPool(context, {
    id,
    seen: Number(entries['version'] ?? '0'),
    entry: read.entry,
    actor: { id: actor.account.id, role: actor.role },
  })
  if (result.kind === 'kept') return redirect(`${paths.expertEntry(id)}?saved=1`, 303)
  const message = poolWords[language].issues.stale
  return refusedEntry([{ name: 'title2', message }], entries, 409)
}

export default function ExpertEntry() {
  const words = useWords(poolWords)
  const { name, version, entries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <PageHead title={name} crumbs={[{ label: words.title, to: paths.experts() }]} />
      {search.has('saved') && answer === undefined && (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      )}
      <ErrorSummary issues={answer?.issues ?? []} />
      <PoolForm
        key={version}
        accounts={null}
        version={version}
        entries={answer?.kept ?? entries}
        issues={answer?.issues ?? []}
      />
    </>
  )
}

export const meta = pageTitle(poolWords, words => words.title)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
