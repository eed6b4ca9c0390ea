import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { parametersOn } from '#db/parameter-settings.ts'
import { actorOf } from '#app/access/actor.ts'
import { notFound } from '#app/access/require.ts'
import { ownBar } from '#app/certificates/own-bar.server.ts'
import { Notice } from '#app/components/notice.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { ProgrammeGuide } from '#app/components/programme-guide.tsx'
import { guideSections, ProgrammeContents } from '#app/components/programme-section.tsx'
import { ForceTag, LevelTag } from '#app/components/programme-tags.tsx'
import { WindowNotice } from '#app/components/rounds/window-notice.tsx'
import { titleOf } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { programmeRow } from '#app/programmes/catalogue.server.ts'
import { guideOf, versionsOf } from '#app/programmes/guide.server.ts'
import { windowsOf } from '#app/rounds/window-view.server.ts'
import { languageOf } from '#app/words/language.ts'
import { programmesWords } from '#app/words/programmes.ts'
import { useWords } from '#app/words/use-words.ts'
import { programmeById } from '#rules/programmes/index.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const programme = programmeById(params['programme'] ?? '')
  if (programme === null) throw notFound()
  const language = languageOf(request)
  const day = context.today()
  const actor = await actorOf(request, context)
  const row = programmeRow(programme, day, language)
  return {
    row,
    title: row.name,
    window: programme.procedure.receivedHere
      ? { view: (await windowsOf(context.db, { now: context.now(), language }))(programme.family) }
      : null,
    isCompany: actor.kind === 'company',
    bar:
      actor.kind === 'company'
        ? await ownBar(context, {
            organisationId: actor.organisation.id,
            family: programme.family,
            language,
          })
        : null,
    guide: guideOf(programme, { day, overrides: await parametersOn(context.db, day), language }),
    versions: versionsOf(programme, { day, language }),
  }
}

export default function ProgrammePage() {
  const words = useWords(programmesWords)
  const { row, guide, versions, isCompany, window, bar } = useLoaderData<typeof loader>()
  const shown = guideSections.filter(
    section =>
      (section !== 'score' || guide.score !== null) &&
      (section !== 'duties' || guide.duties.length > 0) &&
      (section !== 'contact' || guide.contact !== null) &&
      (section !== 'links' || guide.links.length > 0),
  )
  return (
    <>
      <PageHead
        title={row.name}
        lead={row.summary}
        crumbs={[{ label: words.title, to: paths.programmes() }]}
        tag={
          <>
            <LevelTag level={row.level} />
            <ForceTag force={row.force.force} words={row.force.words} />
          </>
        }
        action={
          isCompany ? (
            <Link className="btn btn-primary" to={paths.match(row.id)}>
              {words.match}
            </Link>
          ) : (
            <Link className="btn btn-primary" to={paths.selfCheck(row.id)}>
              {words.check}
            </Link>
          )
        }
      />
      {row.force.force !== 'current' && (
        <Notice tone="due" title={words.notInForce}>
          <p>{row.force.since}</p>
          {guide.governedInstead !== null && <p>{words.governedInstead(guide.governedInstead)}</p>}
        </Notice>
      )}
      {bar !== null && (
        <Notice tone="bad" title={bar.title}>
          {bar.text}
        </Notice>
      )}
      {window !== null && row.force.force === 'current' && <WindowNotice window={window.view} />}
      <div className="grid gap-8 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <ProgrammeContents sections={shown} />
        <div className="card">
          <ProgrammeGuide row={row} guide={guide} versions={versions} />
        </div>
      </div>
    </>
  )
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => titleOf(data?.title, page)
