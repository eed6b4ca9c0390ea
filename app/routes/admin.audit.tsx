import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { verifyChain } from '#db/audit-chain.ts'
import { accountNames } from '#db/accounts.ts'
import { listAudit } from '#db/audit.ts'
import { requireMay, requireStaff } from '../access/require.ts'
import { auditLine, type AuditLine } from '../audit/audit-line.server.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { TextField } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Pager } from '../components/pager.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { adminWords } from '../words/admin.ts'
import { languageOf } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(adminWords, words => words.audit.title)

/** The chain is only read when asked for: it is as long as the trail. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, ['audit_administrator'])
  requireMay(actor, 'audit.read')
  const { searchParams } = new URL(request.url)
  const wanted = (name: string) => searchParams.get(name)?.trim() ?? ''
  const filter = { action: wanted('action'), objectId: wanted('object'), actorId: wanted('actor') }
  const { rows, next } = await listAudit(
    context.db,
    {
      action: filter.action === '' ? undefined : filter.action,
      objectId: filter.objectId === '' ? undefined : filter.objectId,
      actorId: filter.actorId === '' ? undefined : filter.actorId,
    },
    { after: searchParams.get('after') },
  )
  const actors = rows.flatMap(row => (row.actor_id === null ? [] : [row.actor_id]))
  const names = await accountNames(context.db, actors)
  return {
    filter,
    next,
    chain: searchParams.has('check') ? await verifyChain(context.db) : null,
    rows: rows.map(row => auditLine(row, names, languageOf(request))),
  }
}

export default function Audit() {
  const { audit: words } = useWords(adminWords)
  const { rows, next, chain, filter } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {chain !== null && (
        <Notice tone={chain.intact ? 'good' : 'bad'} live>
          {chain.intact ? words.intact(chain.sealed) : words.broken(chain.brokenAt)}
        </Notice>
      )}
      <Form method="get" className="card mb-6">
        <div className="grid gap-x-6 sm:grid-cols-3">
          <TextField name="action" label={words.action} optional defaultValue={filter.action} />
          <TextField name="object" label={words.object} optional defaultValue={filter.objectId} />
          <TextField name="actor" label={words.actor} optional defaultValue={filter.actorId} />
        </div>
        <div className="flex gap-3">
          <button className="btn">{words.filter}</button>
          <button className="btn" name="check" value="1">
            {words.check}
          </button>
        </div>
      </Form>
      {rows.length === 0 ? <EmptyState title={words.none} /> : <Rows rows={rows} />}
      <Pager next={next} />
    </>
  )
}

function Rows(props: { rows: readonly AuditLine[] }) {
  const { audit: words } = useWords(adminWords)
  return (
    <div className="relative overflow-x-auto">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.seq}</th>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.action}</th>
            <th scope="col">{words.object}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.actor}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(row => (
            <tr key={row.id}>
              <td className="number">{row.seq ?? words.unsealed}</td>
              <td className="whitespace-nowrap">{row.at}</td>
              <td>{row.action}</td>
              <td>
                {row.object}
                <span className="hint block text-sm break-all">{row.objectId}</span>
              </td>
              <td>{row.role}</td>
              <td>{row.actor}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
