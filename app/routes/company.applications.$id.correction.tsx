import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { calendarOf } from '#db/calendar.ts'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { extensionStanding } from '#app/applications/extension.server.ts'
import { correctionPage } from '#app/applications/correction-page.server.ts'
import { movedOn } from '#app/applications/moved-on.server.ts'
import { submitCorrection } from '#app/applications/submit-correction.server.ts'
import { CorrectionForm } from '#app/components/correction-form.tsx'
import { MovedOn } from '#app/components/moved-on.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { askingWords } from '#app/words/asking.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(applicationWords, words => words.correctionTitle)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireCompany(request, context)
  const language = languageOf(request)
  const today = context.today()
  const key = { id: params['id'], organisationId: actor.organisation.id, day: today }
  const file = await caseFile(context.db, key)
  const page = correctionPage(file, {
    actor,
    language,
    today,
    years: await calendarOf(context.db),
  })
  if (page === null)
    return {
      page,
      key: '',
      saved: false,
      extension: 'none' as const,
      movedOn: movedOn(file.application, language),
    }
  const saved = new URL(request.url).searchParams.has('saved')
  const extension = await extensionStanding(context, file.application)
  return { page, key: randomUUID(), saved, extension, movedOn: null }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.clone().formData()
  const { actor } = await companyForm(request, context)
  requireMay(actor, 'case.move', { organisationId: actor.organisation.id, event: 'resubmit' })
  const language = languageOf(request)
  const corrected = await submitCorrection(context, { id: params['id'], actor, form, language })
  switch (corrected.kind) {
    case 'submitted':
      return redirect(paths.receipt(corrected.id), 303)
    case 'saved':
      return redirect(corrected.to, 303)
    case 'not found':
      throw notFound()
    case 'shown':
      return data(corrected, { status: corrected.status })
  }
}

export default function Correction() {
  const words = useWords(applicationWords)
  const more = useWords(askingWords).extension
  const { page, key, saved, extension, movedOn: past } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (page === null) {
    const kept = Object.entries(answer?.kept ?? {})
      .filter(([name]) => name.startsWith('answer-'))
      .map(([, text]) => text)
    const view = answer?.text == null ? past : { ...past, text: answer.text }
    return <MovedOn title={words.correctionTitle} view={view} kept={kept.join('\n\n')} />
  }
  return (
    <>
      <PageHead
        title={words.correctionTitle}
        lead={words.correctionText}
        crumbs={[
          { label: words.listTitle, to: paths.applications() },
          { label: `${page.programme} ${page.number}`, to: paths.application(page.id) },
        ]}
      />
      <Notice tone="due">
        <p className="font-semibold">{words.correctionLead(page.due.day, page.due.left)}</p>
        {extension === 'open' ? (
          <Link className="link mt-1 inline-block" to={paths.extension(page.id)}>
            {more.link}
          </Link>
        ) : (
          extension !== 'none' && <p className="mt-1">{more[extension]}</p>
        )}
      </Notice>
      {saved && answer === undefined && (
        <Notice tone="good" live>
          <p>{words.answersSaved}</p>
        </Notice>
      )}
      {answer?.text != null && (
        <Notice tone="bad" live>
          <p>{answer.text}</p>
        </Notice>
      )}
      <CorrectionForm
        key={answer?.meanwhile?.shown.version}
        page={page}
        formKey={answer?.kept['key'] ?? key}
        kept={answer?.kept ?? {}}
        meanwhile={answer?.meanwhile ?? null}
        issues={answer?.issues}
      />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
