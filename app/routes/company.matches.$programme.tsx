import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { openApplication } from '#db/applications.ts'
import { parametersOn } from '#db/parameter-settings.ts'
import { can } from '#app/access/policy.ts'
import { notFound, requireCompany, requireMay } from '#app/access/require.ts'
import { benefitViews } from '#app/assessments/benefit-view.server.ts'
import { explanationView } from '#app/assessments/explanation.server.ts'
import { linkViews } from '#app/assessments/link-view.server.ts'
import { matchPapers } from '#app/assessments/match-papers.server.ts'
import { pathsView } from '#app/assessments/path-view.server.ts'
import { whatIfForm } from '#app/assessments/what-if-form.server.ts'
import { barView, ownBar } from '#app/certificates/own-bar.server.ts'
import { BenefitsSection } from '#app/components/benefits-section.tsx'
import { ClauseExplanation } from '#app/components/clause-explanation.tsx'
import { LinksSection } from '#app/components/links-list.tsx'
import { MatchPapers } from '#app/components/match-papers.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { PathsSection } from '#app/components/paths-section.tsx'
import { LevelTag } from '#app/components/programme-tags.tsx'
import { Tag } from '#app/components/tag.tsx'
import { WhatIfSection } from '#app/components/what-if-section.tsx'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { shutText } from '#app/rounds/shut-text.server.ts'
import { windowsOf } from '#app/rounds/window-view.server.ts'
import { readProfile } from '#app/profile/profile-view.server.ts'
import { profileSections } from '#app/profile/sections.server.ts'
import { beginApplication } from '#app/use-cases/begin-application.ts'
import { openKey } from '#app/use-cases/open-key.ts'
import { matchesWords } from '#app/words/matches.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'
import { windowsWords } from '#app/words/windows.ts'
import { assessWithCompletions } from '#rules/engine/assess-completions.ts'
import { programmeById, versionOn } from '#rules/programmes/index.ts'
import { inLanguage } from '#rules/words.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await requireCompany(request, context)
  const programme = programmeById(params['programme'] ?? '')
  if (programme === null) throw notFound()
  const language = languageOf(request)
  const day = context.today()
  const organisationId = actor.organisation.id
  const { read } = await readProfile(context.db, organisationId, day)
  const overrides = await parametersOn(context.db, day)
  const assessment = assessWithCompletions(programme, read.facts, { day, overrides })
  const view = explanationView(programme, assessment, language)
  const open = await openApplication(
    context.db,
    openKey({ organisation_id: organisationId, programme_id: programme.family }),
  )
  return {
    view,
    paths: pathsView(programme, read.facts, { day, overrides, language }),
    benefits: benefitViews(programme, read.facts, { day, overrides, language }),
    papers: await matchPapers(context.db, programme, { application: open?.id ?? null, language }),
    links: linkViews(programme, read.facts, { day, overrides, language }),
    whatIf: whatIfForm(programme, { day, overrides, saved: read.typed, language }),
    title: view.programme.name,
    level: programme.level,
    hasIssues: read.issues.length > 0,
    profileSections: profileSections.map(String),
    elsewhere: programme.procedure.receivedHere
      ? null
      : inLanguage(programme.procedure.receivedBy.office, language),
    window: (await windowsOf(context.db, { now: context.now(), language }))(programme.family),
    bar: await ownBar(context, { organisationId, family: programme.family, language }),
    isInForce: versionOn(programme.family, day)?.id === programme.id,
    openApplication: open?.id ?? null,
    mayBegin: can(actor, 'application.begin', { organisationId }),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await requireCompany(request, context)
  const organisationId = actor.organisation.id
  requireMay(actor, 'application.begin', { organisationId })
  const result = await beginApplication(context, {
    organisationId,
    programmeVersion: params['programme'] ?? '',
    actor: { id: actor.account.id, role: actor.role },
  })
  switch (result.kind) {
    case 'begun':
    case 'already open':
      return redirect(paths.application(result.id))
    case 'not in force':
      return data({ governing: result.governing, shut: null, bar: null }, { status: 409 })
    case 'shut':
      return data(
        { governing: null, shut: shutText(result, languageOf(request)), bar: null },
        { status: 409 },
      )
    case 'barred': {
      const { text } = barView(result.bar, languageOf(request))
      return data({ governing: null, shut: null, bar: text }, { status: 409 })
    }
    case 'not received here':
      return data({ governing: null, shut: null, bar: null }, { status: 409 })
    case 'not found':
      throw notFound()
  }
}

export default function Match() {
  const words = useWords(matchesWords)
  const windows = useWords(windowsWords)
  const {
    view,
    level,
    hasIssues,
    paths: ways,
    whatIf,
    profileSections: linked,
    ...rest
  } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const sectionHref = (section: string) =>
    linked.includes(section) ? paths.profileSection(section) : null
  return (
    <>
      <PageHead
        title={view.programme.name}
        crumbs={[{ label: words.matchesTitle, to: paths.matches() }]}
        tag={<LevelTag level={level} />}
        lead={
          <Link className="link" to={paths.programme(view.programme.id)}>
            {words.programmePage}
          </Link>
        }
        action={<Begin />}
      />
      {rest.bar !== null && (
        <Notice tone="bad" live={refused?.bar != null} title={rest.bar.title}>
          <p>{rest.bar.text}</p>
        </Notice>
      )}
      {refused !== undefined && refused.bar === null && (
        <Notice
          tone="bad"
          live
          title={refused.shut === null ? words.notInForce : windows.shutTitle}
        >
          {refused.shut !== null && <p>{refused.shut}</p>}
          {refused.governing !== null && (
            <Link className="link" to={paths.match(refused.governing)}>
              {words.governing}
            </Link>
          )}
        </Notice>
      )}
      {hasIssues && <Notice tone="due" title={words.profileIssues} />}
      <ClauseExplanation view={view} sectionHref={sectionHref} />
      {ways !== null && <PathsSection view={ways} />}
      <WhatIfSection key={view.programme.id} form={whatIf} />
      <BenefitsSection
        benefits={rest.benefits}
        sectionHref={sectionHref}
        check={paths.selfCheck(view.programme.id)}
      />
      <MatchPapers papers={rest.papers} hasApplication={rest.openApplication !== null} />
      <LinksSection links={rest.links} hrefOf={paths.match} />
    </>
  )
}

/** The primary action: the open application where there is one, else a new draft. */
function Begin() {
  const words = useWords(matchesWords)
  const {
    openApplication: open,
    mayBegin,
    isInForce,
    elsewhere,
    window,
    bar,
    view,
  } = useLoaderData<typeof loader>()
  if (open !== null) {
    return (
      <div className="max-w-72">
        <Link className="btn btn-primary w-full" to={paths.application(open)}>
          {words.continueApplication}
        </Link>
        <p className="hint mt-2">{words.hasApplication}</p>
      </div>
    )
  }
  if (bar !== null) return null
  if (window !== null && window.place !== 'open')
    return (
      <div className="max-w-72">
        <Tag tone={window.tone}>{window.tag}</Tag>
        <p className="hint mt-1">{window.text}</p>
      </div>
    )
  if (elsewhere !== null) return <p className="hint max-w-72">{words.elsewhere(elsewhere)}</p>
  if (!isInForce) return null
  if (!mayBegin) return <p className="hint max-w-72">{words.mustVerify}</p>
  return (
    <Form method="post" className="max-w-72">
      <button className="btn btn-primary w-full">{words.begin}</button>
      {window !== null && <p className="hint mt-2">{window.text}</p>}
      {view.outcome === 'not_yet' && <p className="hint mt-2">{words.beginAnyway}</p>}
    </Form>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...page }) =>
  titleOf(loaded?.title, page)

export { FormErrorBoundary as ErrorBoundary } from '#app/components/form-error-boundary.tsx'
