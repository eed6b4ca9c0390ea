import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { checkPage } from '#app/applications/check-page.server.ts'
import { movedOn } from '#app/applications/moved-on.server.ts'
import { submitDraft } from '#app/applications/submit-draft.server.ts'
import { ownBar } from '#app/certificates/own-bar.server.ts'
import { AnswersSection } from '#app/components/answers-view.tsx'
import { DeclarationForm } from '#app/components/declaration-form.tsx'
import { MovedOn } from '#app/components/moved-on.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PapersSummary } from '#app/components/papers-summary.tsx'
import { RuleSummary } from '#app/components/rule-summary.tsx'
import { companyForm } from '#app/forms/company-form.server.ts'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { windowOfDraft } from '#app/rounds/draft-window.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(applicationWords, words => words.checkTitle)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireCompany(request, context)
  const { organisation } = actor
  const key = { id: params['id'], organisationId: organisation.id, day: context.today() }
  const file = await caseFile(context.db, key)
  const language = languageOf(request)
  if (file.application.state !== 'draft')
    return { page: null, key: '', movedOn: movedOn(file.application, language) }
  const at = { now: context.now(), language }
  const page = {
    ...(await checkPage(context.db, file, { actor, language })),
    bar: await ownBar(context, {
      organisationId: organisation.id,
      family: file.application.programme_id,
      language,
    }),
    window: await windowOfDraft(context.db, file.application, at),
  }
  return { page, key: randomUUID(), movedOn: null }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, entries } = await companyForm(request, context)
  requireMay(actor, 'case.move', { organisationId: actor.organisation.id, event: 'submit' })
  const submitted = await submitDraft(context, {
    id: params['id'],
    actor,
    entries,
    language: languageOf(request),
  })
  switch (submitted.kind) {
    case 'submitted':
      return redirect(paths.receipt(submitted.id), 303)
    case 'not found':
      throw notFound()
    case 'refused':
      return data(submitted, { status: submitted.status })
  }
}

export default function CheckAnswers() {
  const words = useWords(applicationWords)
  const { page, key, movedOn: past } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (page === null) {
    const view = answer?.text == null ? past : { ...past, text: answer.text }
    return <MovedOn title={words.checkTitle} view={view} />
  }
  const isBlocked = page.obstacles.length > 0
  return (
    <>
      <PageHead
        title={words.checkTitle}
        lead={words.checkLead}
        crumbs={[
          { label: words.listTitle, to: paths.applications() },
          { label: page.programme, to: paths.application(page.id) },
        ]}
      />
      {answer?.text != null && (
        <Notice tone="bad" live>
          <p>{answer.text}</p>
        </Notice>
      )}
      {page.bar !== null && answer?.text !== page.bar.text && (
        <Notice tone="bad" title={page.bar.title}>
          <p>{page.bar.text}</p>
        </Notice>
      )}
      {page.window !== null && (
        <Notice tone={page.window.tone} title={page.window.title}>
          <p>{page.window.text}</p>
        </Notice>
      )}
      {isBlocked && (
        <Notice tone="due" title={words.cannotSubmit}>
          <ul className="mt-1 list-disc ps-5">
            {page.obstacles.map(obstacle => (
              <li key={obstacle.text}>
                <Link className="link" to={obstacle.to}>
                  {obstacle.text}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <RuleSummary rules={page.rules} programme={page.programmeId} />
      {page.parts.map(part => (
        <AnswersSection
          key={part.name}
          part={part}
          action={
            <Link
              className="link"
              to={paths.applicationSection(page.id, part.name)}
              aria-label={words.changeOf(part.title)}
            >
              {words.change}
            </Link>
          }
        />
      ))}
      <PapersSummary
        papers={page.papers}
        action={
          <Link
            className="link"
            to={paths.evidence(page.id)}
            aria-label={words.changeOf(words.groups.papers)}
          >
            {words.change}
          </Link>
        }
      />
      <DeclarationForm
        page={page}
        formKey={answer?.key ?? key}
        issues={answer?.agreed === false ? [{ name: 'agree', code: 'agree' }] : []}
      />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
