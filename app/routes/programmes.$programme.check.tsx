import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { notFound } from '#app/access/require.ts'
import type { BenefitView } from '#app/assessments/benefits.ts'
import type { ExplanationView } from '#app/assessments/explanation.ts'
import { selfCheck } from '#app/assessments/self-check.server.ts'
import { AmountsList } from '#app/components/amounts-list.tsx'
import { ClauseExplanation } from '#app/components/clause-explanation.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FactForm } from '#app/components/fact-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { WhatIfBeside } from '#app/components/what-if-beside.tsx'
import { entriesOf } from '#app/forms/read-form.ts'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { gainsWords } from '#app/words/gains.ts'
import { languageOf } from '#app/words/language.ts'
import { commonWords } from '#app/words/common.ts'
import { parametersOn } from '#db/parameter-settings.ts'
import { useWords } from '#app/words/use-words.ts'
import type { PortalContext } from '#app/context.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage } from '#rules/words.ts'

type Asked = { request: Request; context: PortalContext; id: string | undefined }

/** The check of what was typed; nothing of it is stored. */
async function check({ request, context, id }: Asked, typed: Record<string, string>) {
  const programme = programmeById(id ?? '')
  if (programme === null) throw notFound()
  const language = languageOf(request)
  const name = inLanguage(programme.names, language)
  const day = context.today()
  const overrides = await parametersOn(context.db, day)
  return {
    ...selfCheck(programme, typed, { day, overrides, language }),
    programme: { id: programme.id, name },
    title: assessmentWords[language].checkTitle(name),
    benefitsTitle: gainsWords[language].benefits,
  }
}

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const typed = Object.fromEntries(new URL(request.url).searchParams)
  return check({ request, context, id: params['programme'] }, typed)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = entriesOf(await request.formData())
  const view = await check({ request, context, id: params['programme'] }, typed)
  return data(view, { status: view.issues.length > 0 ? 422 : 200 })
}

export default function SelfCheck() {
  const words = useWords(assessmentWords)
  const common = useWords(commonWords)
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { programme, sections, issues, explanation, benefits, benefitsTitle, base } =
    answered ?? loaded
  const [round, setRound] = useState(0)
  return (
    <>
      <PageHead
        title={words.checkTitle(programme.name)}
        lead={words.checkLead}
        crumbs={[
          { label: common.nav.programmes, to: paths.programmes() },
          { label: programme.name, to: paths.programme(programme.id) },
        ]}
      />
      <ErrorSummary issues={issues} />
      {explanation !== null && (
        <Result explanation={explanation} benefits={benefits} benefitsTitle={benefitsTitle} />
      )}
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_20rem] xl:items-start xl:gap-8">
        <Form
          key={`form ${String(round)}`}
          method="post"
          action={`${paths.selfCheck(programme.id)}#result`}
          id="answers"
        >
          {explanation !== null && <h2 className="mb-3">{words.answersTitle}</h2>}
          {sections.map(each => (
            <section
              key={each.section}
              id={`section-${each.section}`}
              aria-labelledby={`title-${each.section}`}
              className="card mb-5 [&>:last-child]:mb-0"
            >
              <h2 id={`title-${each.section}`} className="mb-4">
                {each.title}
              </h2>
              <FactForm fields={each.fields} />
            </section>
          ))}
          <button className="btn btn-primary">{words.checkAction}</button>
        </Form>
        <WhatIfBeside
          key={`${String(round)} ${JSON.stringify(base)}`}
          form="answers"
          base={base}
          answered={null}
          programmeHref={paths.selfCheck}
          reset={{ href: paths.selfCheck(programme.id), onReset: () => setRound(round + 1) }}
          isOnlyTrial={false}
        />
      </div>
    </>
  )
}

function Result(props: {
  explanation: ExplanationView
  benefits: readonly BenefitView[]
  benefitsTitle: string
}) {
  const words = useWords(assessmentWords)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [props.explanation])
  return (
    <section id="result" aria-labelledby="result-title" className="mb-12">
      <h2 id="result-title" ref={title} tabIndex={-1} className="mb-3">
        {words.resultTitle}
      </h2>
      <ClauseExplanation view={props.explanation} sectionHref={sectionHref} />
      <AmountsList title={props.benefitsTitle} benefits={props.benefits} />
      <Notice tone="quiet">
        <p>
          {words.keep}{' '}
          <Link className="link" to={paths.register()}>
            {words.register}
          </Link>
        </p>
      </Notice>
    </section>
  )
}

function sectionHref(section: string): string {
  return `#section-${section}`
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...page }) =>
  titleOf(loaded?.title, page)
