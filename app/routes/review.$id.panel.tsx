import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { NewerVersionNotice } from '../components/experts/newer-version.tsx'
import { PanelAvoidance } from '../components/experts/panel-avoidance.tsx'
import { PanelCandidates } from '../components/experts/panel-candidates.tsx'
import { PanelClose } from '../components/experts/panel-close.tsx'
import { PanelDraw } from '../components/experts/panel-draw.tsx'
import { PanelMembers } from '../components/experts/panel-members.tsx'
import { PanelOpenings } from '../components/experts/panel-openings.tsx'
import { PanelPreview } from '../components/experts/panel-preview.tsx'
import { PanelRecord } from '../components/experts/panel-record.tsx'
import { PanelResult } from '../components/experts/panel-result.tsx'
import { PanelTies } from '../components/experts/panel-ties.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { actOnPanel } from '../experts/act-on-panel.server.ts'
import { panelPage } from '../experts/panel-page.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { entriesOf } from '../forms/read-form.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { avoidanceWords } from '../words/avoidance.ts'
import { languageOf } from '../words/language.ts'
import { panelWords } from '../words/panel.ts'
import { reviewWords } from '../words/review.ts'
import { useWords } from '../words/use-words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  return panelPage(context, reviewer, { id: params['id'], language: languageOf(request) })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  const language = languageOf(request)
  const entries = entriesOf(await request.formData())
  const { id = '' } = params
  const acted = await actOnPanel(context, reviewer, { id, entries, language })
  switch (acted.kind) {
    case 'done':
      return redirect(`${paths.reviewPanel(id)}?done=${acted.done}`, 303)
    case 'closed':
      return redirect(paths.reviewCase(id), 303)
    case 'refused':
      return data(acted.answer, { status: acted.status })
  }
}

export default function ReviewPanel() {
  const words = useWords(panelWords)
  const { title } = useWords(reviewWords)
  const { office } = useWords(avoidanceWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { panel, rules } = page
  const done = Object.entries({ ...words.done, avoidance: office.done }).find(
    ([key]) => key === search.get('done'),
  )
  const typed = { kept: answer?.kept ?? {}, issues: answer?.issues ?? [] }
  const isAnyWaiting = page.avoidance.some(({ standing }) => standing === 'waiting')
  const isOpen = page.state === 'accepted' || page.state === 'expert_review'
  return (
    <>
      <PageHead
        crumbs={[
          { label: title, to: paths.review() },
          { label: page.company, to: paths.reviewCase(page.id) },
        ]}
        title={words.title}
        lead={
          <>
            {page.company} · {page.programme} · {page.number}
            <span className="block">{words.lead}</span>
          </>
        }
      />
      {done !== undefined && answer === undefined && (
        <Notice tone="good" live>
          {done[1]}
        </Notice>
      )}
      {answer?.problem != null && (
        <Notice tone="due" live>
          {answer.problem}
        </Notice>
      )}
      {answer !== undefined && answer.shortages.length > 0 && (
        <Notice tone="bad" title={words.shortTitle} live>
          <ul className="list-disc ps-5">
            {answer.shortages.map(({ kind, there, needed }) => (
              <li key={kind}>{words.shortages[kind](there, needed)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ErrorSummary issues={answer?.issues ?? []} />
      {rules !== null && (
        <p className="mb-6">
          <strong>{words.rules}</strong>{' '}
          {words.ruleText(rules.asked, rules.technical, rules.finance)} ·{' '}
          {words.methods[rules.aggregation]} · {rules.blind ? words.blind : words.open}
        </p>
      )}
      {!page.mayManage && <Notice tone="quiet">{words.readOnly}</Notice>}
      {panel === null && page.candidates === null && (
        <EmptyState title={rules === null ? words.notAsked : words.notYet}>
          {rules === null ? words.notAskedText : words.noneYet}
        </EmptyState>
      )}
      <NewerVersionNotice newer={page.newer} />
      {page.result !== null && <PanelResult result={page.result} />}
      {page.standing === 'finished' && page.mayManage && page.state === 'expert_review' && (
        <PanelClose version={page.version} {...typed} />
      )}
      {panel?.state === 'closed' && panel.endedAt !== null && (
        <Notice tone="quiet" title={words.closed(panel.endedAt)}>
          {panel.endNote !== null && (
            <p>
              {words.settled} {panel.endNote}
            </p>
          )}
        </Notice>
      )}
      <PanelAvoidance
        requests={page.avoidance}
        mayJudge={page.mayManage && page.mayJudgeAvoidance}
        {...typed}
      />
      {page.candidates !== null && (
        <PanelCandidates
          candidates={page.candidates}
          mayManage={page.mayManage && !isAnyWaiting}
          {...typed}
        />
      )}
      {panel?.state === 'frozen' && (
        <PanelDraw panel={panel} mayManage={page.mayManage} {...typed} />
      )}
      {panel !== null && panel.members.length > 0 && (
        <PanelMembers page={page} panel={panel} {...typed} />
      )}
      <PanelPreview preview={page.preview} />
      <PanelOpenings openings={page.openings} />
      {panel !== null && <PanelRecord panel={panel} />}
      {page.mayManage && isOpen && rules !== null && (
        <PanelTies ties={page.ties} kept={typed.kept} />
      )}
      {page.earlier.length > 0 && (
        <section>
          <h2 className="mb-2">{words.earlier}</h2>
          <ul>
            {page.earlier.map(each => (
              <li key={each.id}>{words.voided(each.at, each.why)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

export const meta = pageTitle(panelWords, words => words.title)

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
