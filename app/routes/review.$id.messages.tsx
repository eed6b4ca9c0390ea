import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { notFound, requireMay } from '../access/require.ts'
import { caseUnderReview } from '../review/case.server.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import { saidIssues } from '../components/form-issues.ts'
import { MessageThread } from '../components/message-thread.tsx'
import { ServiceLink } from '../components/service-link.tsx'
import { PageHead } from '../components/page-head.tsx'
import { caseMessageSchema } from '../forms/message-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { threadOf } from '../inbox/thread.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { writeCaseMessage } from '../use-cases/write-case-message.ts'
import { languageOf } from '../words/language.ts'
import { messagesWords } from '../words/messages.ts'
import { useWords } from '../words/use-words.ts'
import { mailsOfCase } from '#db/outbox.ts'
import { inLanguage } from '#rules/words.ts'

export const meta = pageTitle(messagesWords, words => words.thread.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { application } = await found({ request, context, params })
  const language = languageOf(request)
  const { id: applicationId, number, organisation_name: company } = application
  const thread = await threadOf(context.db, { applicationId, reader: 'bureau', language })
  const programme = inLanguage(programmeOf(application).names, language)
  const mails = await mailsOfCase(context.db, { applicationId, toCompanyAt: null })
  return { ...thread, hasMails: mails.length > 0, id: applicationId, number, company, programme }
}

async function found({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireReviewer(request, context)
  const { application } = await caseUnderReview(context, actor, params['id'])
  const { district_code: districtCode, state } = application
  requireMay(actor, 'case.read', { districtCode, state })
  return { actor, application, scope: actor.scope }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor, application, scope } = await found({ request, context, params })
  const read = readForm(caseMessageSchema, await request.formData())
  if (!read.ok) return refused(read.issues, read.kept)
  const { key, text, audience } = read.value
  const isWritten = await writeCaseMessage(context, {
    id: key,
    applicationId: application.id,
    scope,
    author: { id: actor.account.id, role: actor.role, side: 'bureau' },
    audience,
    text,
  })
  if (!isWritten) throw notFound()
  return redirect(`${paths.reviewMessages(application.id)}?sent=1`, 303)
}

export default function ReviewMessages() {
  const { thread: words, inbox } = useWords(messagesWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: inbox.title, to: paths.inbox() },
          { label: `${page.company} ${page.number ?? ''}`, to: paths.reviewCase(page.id) },
        ]}
      />
      {page.hasMails && <ServiceLink id={page.id} />}
      <MessageThread
        lines={page.lines}
        messageKey={page.key}
        reader="bureau"
        issues={saidIssues(answer?.issues, words.issues)}
        kept={answer?.kept['text']}
        isSent={answer === undefined && search.has('sent')}
      />
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
