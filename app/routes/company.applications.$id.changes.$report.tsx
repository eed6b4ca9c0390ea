import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireCompany } from '../access/require.ts'
import { ownApplication } from '../applications/case-file.server.ts'
import { changePage } from '../certificates/change-page.server.ts'
import { ChangeFacts } from '../components/change-parts.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { PrintButton } from '../components/print-button.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { applicationWords } from '../words/application.ts'
import { languageOf } from '../words/language.ts'
import { lifeWords } from '../words/life.ts'
import { recognitionWords } from '../words/recognition.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(recognitionWords, words => words.change.receipt)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  const asked = { report: params['report'] ?? '', language: languageOf(request) }
  return changePage(context, { application, ...asked })
}

export default function ChangeReport() {
  const words = useWords(recognitionWords).change
  const life = useWords(lifeWords)
  const { listTitle } = useWords(applicationWords)
  const { change, ...page } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        crumbs={[
          { label: listTitle, to: paths.applications() },
          { label: page.programme, to: paths.application(page.id) },
          { label: life.title, to: paths.afterDecision(page.id) },
        ]}
        title={words.receipt}
        lead={`${page.company} · ${page.programme}`}
        action={<PrintButton label={words.print} />}
      />
      <Notice
        tone={change.isLate ? 'due' : 'good'}
        title={change.isLate ? words.doneLate : words.done}
      >
        <p>{words.keep}</p>
      </Notice>
      <div className="card mb-6 max-w-3xl">
        <ChangeFacts change={change} />
      </div>
      <p className="no-print">
        <Link className="btn" to={paths.afterDecision(page.id)}>
          {words.back}
        </Link>
      </p>
    </>
  )
}
