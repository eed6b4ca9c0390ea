import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { notFound, requireCompany, requireMay } from '../access/require.ts'
import { barView } from '../certificates/own-bar.server.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { ownApplication } from '../applications/case-file.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { shutText } from '../rounds/shut-text.server.ts'
import { carryOver } from '../use-cases/carry-over.ts'
import { applicationWords } from '../words/application.ts'
import { languageOf } from '../words/language.ts'
import { recognitionWords } from '../words/recognition.ts'
import { useWords } from '../words/use-words.ts'
import { windowsWords } from '../words/windows.ts'

export const meta = pageTitle(windowsWords, words => words.carry.action)

/** The button stands on the page of the application; its address alone leads there. */
export async function loader({ request, context, params }: ActionFunctionArgs) {
  const { organisation } = await requireCompany(request, context)
  const key = { id: params['id'], organisationId: organisation.id }
  const { id } = await ownApplication(context.db, key)
  return redirect(paths.application(id))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireCompany(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.begin', { organisationId })
  const { id: applicationId, state } = await ownApplication(context.db, {
    id: params['id'],
    organisationId,
  })
  const result = await carryOver(context, {
    applicationId,
    organisationId,
    actor: { id: actor.account.id, role: actor.role },
  })
  const language = languageOf(request)
  const refused = (why: { title: string; text: string }) =>
    data({ ...why, applicationId, isRenewal: state === 'recognised' }, { status: 409 })
  switch (result.kind) {
    case 'carried':
    case 'already open':
      return redirect(paths.application(result.id), 303)
    case 'shut': {
      const text = shutText(result, language)
      return refused({ title: windowsWords[language].shutTitle, text })
    }
    case 'barred':
      return refused(barView(result.bar, language))
    case 'nothing to carry':
      return redirect(paths.application(applicationId), 303)
    case 'not found':
      throw notFound()
  }
}

export default function CarryOver() {
  const words = useWords(windowsWords)
  const own = useWords(applicationWords)
  const { renewal } = useWords(recognitionWords)
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={answer?.isRenewal === true ? renewal.action : words.carry.action}
        crumbs={[{ label: own.listTitle, to: paths.applications() }]}
      />
      <Notice tone="due" live title={answer?.title ?? ''}>
        <p>{answer?.text}</p>
      </Notice>
      {answer !== undefined && (
        <Link className="btn btn-primary" to={paths.application(answer.applicationId)}>
          {own.toCase}
        </Link>
      )}
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
