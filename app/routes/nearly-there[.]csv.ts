import type { LoaderFunctionArgs } from '@remix-run/node'
import { appendAudit } from '#db/audit.ts'
import { requireMay } from '../access/require.ts'
import { nearCsv } from '../nearly-there/near-csv.server.ts'
import { nearList } from '../nearly-there/near-list.server.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'

/** The list as a file; that it was taken out of the portal goes to the trail. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'near-list.read')
  const language = languageOf(request)
  const list = await nearList(context, {
    language,
    districtCode: reviewer.scope.kind === 'district' ? reviewer.scope.districtCode : null,
    programme: new URL(request.url).searchParams.get('programme'),
  })
  await appendAudit(context.db, {
    at: context.now(),
    actorId: reviewer.account.id,
    actorRole: reviewer.role,
    action: 'list.export',
    objectType: 'list',
    objectId: `nearly-there:${list.programme}`,
    organisationId: null,
    requestId: context.requestId,
    detail: { lines: list.lines.length },
  })
  return new Response(nearCsv(list, language), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nearly-there-${list.programme}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
