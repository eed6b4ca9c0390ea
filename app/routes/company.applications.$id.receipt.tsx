import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireCompany } from '#app/access/require.ts'
import { ownApplication } from '#app/applications/case-file.server.ts'
import { receiptOf } from '#app/applications/receipt.server.ts'
import { FactsList } from '#app/components/facts-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PrintButton } from '#app/components/print-button.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(applicationWords, words => words.receiptTitle)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const application = await ownApplication(context.db, key)
  if (application.submitted_at === null) throw redirect(paths.application(application.id))
  return receiptOf(context.db, application, {
    language: languageOf(request),
    organisation: organisation.name,
  })
}

export default function Receipt() {
  const words = useWords(applicationWords)
  const receipt = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={words.receiptTitle}
        crumbs={[{ label: words.listTitle, to: paths.applications() }]}
        action={<PrintButton label={words.print} />}
      />
      <Notice tone="good">
        <p className="text-muted">{words.number}</p>
        <p className="text-3xl font-semibold tracking-wide">{receipt.number}</p>
        <p className="mt-1">{words.receiptKeep}</p>
      </Notice>
      <div className="card mb-6">
        <FactsList
          rows={[
            { label: words.programmeLabel, value: receipt.programme },
            { label: words.companyLabel, value: receipt.organisation },
            { label: words.receiptTime, value: words.beijing(receipt.at) },
            {
              label: words.mailsGoTo,
              value: receipt.mailTo.length === 0 ? words.noMail : receipt.mailTo.join('、'),
            },
          ]}
        />
      </div>
      <section aria-labelledby="next" className="card mb-6">
        <h2 id="next" className="mb-4">
          {words.whatNext}
        </h2>
        <Timeline steps={receipt.steps} />
      </section>
      <div className="flex flex-wrap items-center gap-4 no-print">
        <Link className="btn btn-primary" to={paths.application(receipt.id)}>
          {words.toCase}
        </Link>
        <span className="hint">{words.printHint}</span>
      </div>
    </>
  )
}
