import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound, requireCompany } from '#app/access/require.ts'
import { whatIfAnswer, whatIfForm } from '#app/assessments/what-if-form.server.ts'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { WhatIfTrial } from '#app/components/what-if-trial.tsx'
import type { PortalContext } from '#app/context.ts'
import { titleOf } from '#app/forms/page-title.ts'
import { entriesOf } from '#app/forms/read-form.ts'
import { paths } from '#app/paths.ts'
import { readProfile } from '#app/profile/profile-view.server.ts'
import { matchesWords } from '#app/words/matches.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'
import { whatIfWords } from '#app/words/what-if.ts'
import { parametersOn } from '#db/parameter-settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage } from '#rules/words.ts'

type Asked = {
  request: Request
  context: PortalContext
  params: Record<string, string | undefined>
}

/** The programme, and what a trial of the company that asks starts from. */
async function startOf({ request, context, params }: Asked) {
  const { organisation } = await requireCompany(request, context)
  const programme = programmeById(params['programme'] ?? '')
  if (programme === null) throw notFound()
  const day = context.today()
  const { read } = await readProfile(context.db, organisation.id, day)
  const overrides = await parametersOn(context.db, day)
  return {
    programme,
    setting: { day, overrides, saved: read.typed, language: languageOf(request) },
  }
}

export async function loader(asked: LoaderFunctionArgs) {
  const { programme, setting } = await startOf(asked)
  const name = inLanguage(programme.names, setting.language)
  return {
    form: whatIfForm(programme, setting),
    programme: { id: programme.id, name },
    title: whatIfWords[setting.language].pageTitle(name),
  }
}

/** Works out what the entries would change; nothing of them is kept. */
export async function action(asked: ActionFunctionArgs) {
  const { programme, setting } = await startOf(asked)
  const answer = whatIfAnswer(programme, entriesOf(await asked.request.formData()), setting)
  return data(answer, { status: answer.view.unread.length > 0 ? 422 : 200 })
}

export default function WhatIf() {
  const words = useWords(whatIfWords)
  const { matchesTitle } = useWords(matchesWords)
  const { form, programme, title } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>() ?? null
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: matchesTitle, to: paths.matches() },
          { label: programme.name, to: paths.match(programme.id) },
        ]}
        lead={`${words.lead} ${words.nothingSaved} ${words.pageLead}`}
      />
      <ErrorSummary issues={answered?.view.unread ?? []} />
      <WhatIfTrial key={programme.id} form={form} answered={answered} isPrimary />
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...page }) =>
  titleOf(loaded?.title, page)

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
