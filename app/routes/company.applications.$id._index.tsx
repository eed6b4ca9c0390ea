import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireCompany } from '#app/access/require.ts'
import { mayAskAvoidance } from '#app/applications/avoidance-page.server.ts'
import { caseFile } from '#app/applications/case-file.server.ts'
import { casePage } from '#app/applications/case-page.server.ts'
import { renewalView } from '#app/certificates/renewal-view.server.ts'
import { partsOf } from '#app/applications/parts.server.ts'
import { placeOfPart, taskList } from '#app/applications/task-list.server.ts'
import { CaseView } from '#app/components/case-view.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PaperLinks } from '#app/components/paper-links.tsx'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { RenewalNotice } from '#app/components/renewal-card.tsx'
import { CarryOver } from '#app/components/rounds/carry-over.tsx'
import { TaskGroups } from '#app/components/task-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { paperLinks } from '#app/pdf/paper-links.server.ts'
import { colleaguesAt } from '#app/presence/colleagues.server.ts'
import { carryView } from '#app/rounds/carry-view.server.ts'
import { windowOfDraft } from '#app/rounds/draft-window.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { avoidanceWords } from '#app/words/avoidance.ts'
import { languageOf } from '#app/words/language.ts'
import { lifeWords } from '#app/words/life.ts'
import { useWords } from '#app/words/use-words.ts'
import { inLanguage } from '#rules/words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireCompany(request, context)
  const { organisation, verified, role } = actor
  const today = context.today()
  const language = languageOf(request)
  const { db, config } = context
  const file = await caseFile(db, { id: params['id'], organisationId: organisation.id, day: today })
  const head = {
    id: file.application.id,
    number: file.application.number,
    programme: inLanguage(file.programme.names, language),
    isDecided: ['recognised', 'rejected', 'revoked'].includes(file.application.state),
  }
  const at = { now: context.now(), language }
  if (file.application.submitted_at === null && file.application.state === 'draft') {
    const window = await windowOfDraft(db, file.application, at)
    const places = partsOf(file.programme).map(part => placeOfPart(file, part))
    const others = await colleaguesAt(context, actor, places)
    return {
      head,
      draft: { ...taskList(file, { language, verified, others }), window },
      page: null,
      papers: [],
    }
  }
  const page = await casePage(db, file, {
    language,
    today,
    now: context.now(),
    role,
    origin: config.publicOrigin,
  })
  const carry = await carryView(db, file.application, at)
  return {
    head,
    draft: null,
    page: {
      ...page,
      carry,
      mayAskAvoidance: await mayAskAvoidance(db, file.application),
      renewal: await renewalView(context, file.application, language),
    },
    papers: await paperLinks(context, file.application, { reader: 'company', language }),
  }
}

export default function ApplicationHome() {
  const words = useWords(applicationWords)
  const { head, draft, page, papers } = useLoaderData<typeof loader>()
  const crumbs = [{ label: words.listTitle, to: paths.applications() }]
  if (page !== null) {
    return (
      <>
        <PageHead
          title={head.programme}
          crumbs={crumbs}
          tag={<Tag tone={page.standing.tone}>{page.standing.state}</Tag>}
          lead={head.number === null ? words.draftNumber : `${words.number} ${head.number}`}
        />
        {page.renewal !== null && <RenewalNotice renewal={page.renewal} />}
        {page.carry !== null && <CarryOver id={head.id} carry={page.carry} />}
        <CaseView id={head.id} page={page}>
          <PaperLinks links={papers} />
          <AfterDecision id={head.id} isEnded={head.isDecided} />
          {page.mayAskAvoidance && <ToAvoidance id={head.id} />}
        </CaseView>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={head.programme}
        crumbs={crumbs}
        tag={<Tag tone="quiet">{words.draftNumber}</Tag>}
        lead={words.draftLead}
      />
      {draft.window !== null && (
        <Notice tone={draft.window.tone} title={draft.window.title}>
          <p>{draft.window.text}</p>
        </Notice>
      )}
      <div className="mb-6">
        <ProgressLine
          done={draft.checked}
          all={draft.parts}
          label={words.partsDone(draft.checked, draft.parts)}
        />
      </div>
      <TaskGroups id={head.id} tasks={draft} />
      <p>
        <Link className="link text-bad!" to={paths.withdraw(head.id)}>
          {words.discard}
        </Link>
      </p>
    </>
  )
}

function ToAvoidance({ id }: { id: string }) {
  const words = useWords(avoidanceWords)
  return (
    <p className="no-print">
      <Link className="link" to={paths.avoidance(id)}>
        {words.toHere}
      </Link>
    </p>
  )
}

function AfterDecision({ id, isEnded }: { id: string; isEnded: boolean }) {
  const words = useWords(lifeWords)
  if (!isEnded) return null
  return (
    <p className="no-print">
      <Link className="btn" to={paths.afterDecision(id)}>
        {words.toHere}
      </Link>
    </p>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) =>
  titleOf(data?.head.programme, page)
