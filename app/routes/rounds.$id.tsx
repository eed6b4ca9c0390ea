import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { can } from '../access/policy.ts'
import { requireMay } from '../access/require.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { RoundFields } from '../components/rounds/round-fields.tsx'
import { RoundHistory } from '../components/rounds/round-history.tsx'
import { ChangeOfficers } from '../components/rounds/round-officers.tsx'
import { RoundProblem } from '../components/rounds/round-problem.tsx'
import { ExtendGrace, RoundActs } from '../components/rounds/round-acts.tsx'
import { RoundSummary } from '../components/rounds/round-summary.tsx'
import { Tag } from '../components/tag.tsx'
import { titleOf } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { askedRound, roundPage } from '../rounds/round-page.server.ts'
import { roundStep } from '../rounds/round-steps.server.ts'
import { settingsBasis } from '../rounds/settings-basis.server.ts'
import { languageOf } from '../words/language.ts'
import { roundsWords } from '../words/rounds.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'rounds.manage')
  const language = languageOf(request)
  const round = await askedRound(context.db, params['id'])
  return {
    page: await roundPage(context.db, round, { now: context.now(), language }),
    basis: settingsBasis(round.programme_version, language),
    mayExtend: can(actor, 'rounds.extend'),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireReviewer(request, context)
  requireMay(actor, 'rounds.manage')
  const round = await askedRound(context.db, params['id'])
  const form = await request.formData()
  return roundStep(context, actor, { round, form, language: languageOf(request) })
}

export default function RoundPage() {
  const words = useWords(roundsWords)
  const { page, basis, mayExtend } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.issues)
  const isSaving = answer?.intent === 'saved'
  const isNaming = answer?.intent === 'officers' && answer.problem === null
  const shown = isSaving && answer.problem !== 'lost' ? answer.kept : page.entries
  return (
    <>
      <PageHead
        title={page.name}
        crumbs={[{ label: words.title, to: paths.rounds() }]}
        lead={`${page.programme} · ${page.window}`}
        tag={<Tag tone={page.tone}>{words.states[page.standing]}</Tag>}
        action={
          <Link className="btn" to={paths.newRound({ clone: page.id })}>
            {words.clone}
          </Link>
        }
      />
      <Done isAnswered={answer !== undefined} />
      <RoundProblem answer={answer} officers={page.officerChoices} />
      <ErrorSummary issues={issues} />
      {page.isUnopened ? (
        <>
          <RoundActs page={page} issues={issues} />
          <Form key={page.version} method="post" noValidate className="card mb-8 max-w-3xl">
            <input type="hidden" name="seen" value={page.version} />
            <RoundFields
              entries={shown}
              issues={issues}
              versions={page.versions}
              officers={page.officerChoices}
              basis={basis}
            />
            <button className="btn btn-primary" name="intent" value="saved">
              {words.save}
            </button>
          </Form>
        </>
      ) : (
        <>
          <Notice
            tone="quiet"
            title={page.standing === 'cancelled' ? words.isCancelled : words.frozen}
          >
            {page.standing !== 'cancelled' && <p>{words.frozenText}</p>}
          </Notice>
          <RoundSummary page={page} basis={basis} />
          {page.standing !== 'cancelled' && (
            <ChangeOfficers
              page={page}
              entries={isNaming ? answer.kept : page.entries}
              issues={issues}
            />
          )}
          {(page.standing === 'open' || page.standing === 'grace') && (
            <ExtendGrace
              page={page}
              issues={issues}
              kept={answer?.kept ?? {}}
              mayExtend={mayExtend}
            />
          )}
        </>
      )}
      <RoundHistory lines={page.history} />
    </>
  )
}

/** What was done, once. */
function Done(props: { isAnswered: boolean }) {
  const words = useWords(roundsWords)
  const [search] = useSearchParams()
  const said: Record<string, string> = {
    planned: words.planned,
    saved: words.saved,
    publish: words.published,
    cancel: words.cancelled,
    extend: words.extended,
    officers: words.officersSaved,
  }
  const text = said[search.get('done') ?? '']
  if (text === undefined || props.isAnswered) return null
  return (
    <Notice tone="good" live>
      {text}
    </Notice>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  titleOf(data?.page.name, page)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
