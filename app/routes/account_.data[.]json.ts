import type { LoaderFunctionArgs } from '@remix-run/node'
import { noteAct } from '../use-cases/note-act.ts'
import { requireSignedIn } from '../access/require.ts'
import { accountData } from '../own-data/account-data.server.ts'
import { companyData } from '../own-data/company-data.server.ts'

/** What is kept of oneself and one's company, as a file; that it was taken out goes to the trail. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const { db } = context
  const organisationId = actor.kind === 'company' ? actor.organisation.id : null
  const data = {
    exportedAt: context.now(),
    account: await accountData(db, actor),
    ...(organisationId !== null && { company: await companyData(db, organisationId) }),
  }
  await noteAct(db, context, {
    action: 'account.export',
    accountId: actor.account.id,
    actor: { id: actor.account.id, role: actor.role },
    ...(organisationId !== null && { organisationId }),
  })
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="my-data-${context.today()}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
