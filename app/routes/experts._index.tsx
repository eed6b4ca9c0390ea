import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { accountsWithoutExpert, listExperts } from '#db/experts.ts'
import { can } from '../access/policy.ts'
import { requireMay, requireStaff } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Kinds } from '../components/experts/panel-candidates.tsx'
import { PoolForm } from '../components/experts/pool-form.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { Tag } from '../components/tag.tsx'
import { refusedEntry } from '../experts/refused-entry.ts'
import { poolEntryIn } from '../experts/pool-form.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { entriesOf } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { addToPool } from '../use-cases/keep-expert.ts'
import { formatDay } from '../words/format.ts'
import { languageOf } from '../words/language.ts'
import { poolWords } from '../words/pool.ts'
import { useWords } from '../words/use-words.ts'

const readers = ['case_officer', 'chief', 'head'] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, readers)
  requireMay(actor, 'pool.read')
  const after = new URL(request.url).searchParams.get('after')
  const { rows, next } = await listExperts(context.db, { after })
  const mayManage = can(actor, 'pool.manage')
  const language = languageOf(request)
  const today = context.today()
  return {
    next,
    mayManage,
    accounts: mayManage ? await accountsWithoutExpert(context.db) : [],
    experts: rows.map(({ id, name, title, city, technical, finance, fields, ...row }) => ({
      ...{ id, name, title, city, technical, finance, fields },
      load: row.monthly_load,
      suspended:
        row.suspended_until !== null && today <= row.suspended_until
          ? formatDay(row.suspended_until, language)
          : null,
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireStaff(request, context, readers)
  requireMay(actor, 'pool.manage')
  const language = languageOf(request)
  const { issues: words } = poolWords[language]
  const entries = entriesOf(await request.formData())
  const read = poolEntryIn(entries, language)
  const accountId = entries['account'] ?? ''
  const none = accountId === '' ? [{ name: 'account', message: words.account }] : []
  if (!read.ok) return refusedEntry([...none, ...read.issues], entries)
  const by = { id: actor.account.id, role: actor.role }
  const result = await addToPool(context, { accountId, entry: read.entry, actor: by })
  if (result.kind !== 'kept')
    return refusedEntry([{ name: 'account', message: words.account }], entries)
  return redirect(`${paths.experts()}?added=1`, 303)
}

export default function Experts() {
  const words = useWords(poolWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {search.has('added') && answer === undefined && (
        <Notice tone="good" live>
          {words.added}
        </Notice>
      )}
      <ErrorSummary issues={answer?.issues ?? []} />
      {page.experts.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div className="card">
          <table className="table table-cards">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.fields}</th>
                <th scope="col">{words.load}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {page.experts.map(expert => (
                <tr key={expert.id}>
                  <td>
                    {page.mayManage ? (
                      <Link className="link font-medium" to={paths.expertEntry(expert.id)}>
                        {expert.name}
                      </Link>
                    ) : (
                      expert.name
                    )}
                    <span className="hint block" lang="zh-CN">
                      {expert.title} · {expert.city}
                    </span>
                  </td>
                  <td data-label={words.kind}>
                    <Kinds {...expert} />
                  </td>
                  <td data-label={words.fields}>
                    <span lang="zh-CN">{expert.fields.join(' · ')}</span>
                  </td>
                  <td data-label={words.load}>
                    {expert.load} {words.times}
                  </td>
                  <td data-label={words.state}>
                    <Tag tone={expert.suspended === null ? 'good' : 'due'}>
                      {expert.suspended === null ? words.active : words.suspended(expert.suspended)}
                    </Tag>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager next={page.next} />
      {page.mayManage ? (
        <section className="mt-8" aria-labelledby="add-title">
          <h2 id="add-title" className="mb-3">
            {words.add}
          </h2>
          {page.accounts.length === 0 ? (
            <p className="hint">{words.addNone}</p>
          ) : (
            <PoolForm
              accounts={page.accounts}
              version={0}
              entries={answer?.kept ?? {}}
              issues={answer?.issues ?? []}
            />
          )}
        </section>
      ) : (
        <p className="hint mt-6">{words.onlyChief}</p>
      )}
    </>
  )
}

export const meta = pageTitle(poolWords, words => words.title)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
