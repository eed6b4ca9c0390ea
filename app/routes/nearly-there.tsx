import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireMay } from '../access/require.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { PageHead } from '../components/page-head.tsx'
import { VerdictTag } from '../components/verdict-banner.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { missesNothing, type NearLine } from '../nearly-there/near-line.ts'
import { nearList } from '../nearly-there/near-list.server.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { languageOf } from '../words/language.ts'
import { nearlyThereWords } from '../words/nearly-there.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(nearlyThereWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reviewer = await requireReviewer(request, context)
  requireMay(reviewer, 'near-list.read')
  return nearList(context, {
    language: languageOf(request),
    districtCode: reviewer.scope.kind === 'district' ? reviewer.scope.districtCode : null,
    programme: new URL(request.url).searchParams.get('programme'),
  })
}

export default function NearlyThere() {
  const words = useWords(nearlyThereWords)
  const { programmes, programme, lines, silent } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        action={
          <a className="btn" href={paths.nearlyThereCsv(programme)} download>
            {words.export}
          </a>
        }
      />
      <Form method="get" className="mb-6 flex flex-wrap items-end gap-3">
        <label>
          <span className="label">{words.programme}</span>
          <select
            key={programme}
            name="programme"
            defaultValue={programme}
            className="input mt-1.5 max-w-xl"
          >
            {programmes.map(each => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <button className="btn">{words.show}</button>
      </Form>
      {lines.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Split lines={lines} />
      )}
      {silent > 0 && <p className="hint mt-4">{words.silent(silent)}</p>}
    </>
  )
}

/** Who misses something first; who misses nothing is folded away beneath. */
function Split({ lines }: { lines: readonly NearLine[] }) {
  const words = useWords(nearlyThereWords)
  const near = lines.filter(line => !missesNothing(line))
  const there = lines.filter(missesNothing)
  return (
    <>
      {near.length === 0 ? (
        <EmptyState title={words.nobodyNear}>{words.nobodyNearText}</EmptyState>
      ) : (
        <Lines lines={near} />
      )}
      {there.length > 0 && (
        <details className="mt-6">
          <summary className="mb-3 w-fit font-semibold">{words.allMetCount(there.length)}</summary>
          <Lines lines={there} />
        </details>
      )}
    </>
  )
}

function Lines(props: { lines: readonly NearLine[] }) {
  const words = useWords(nearlyThereWords)
  return (
    <div className="card">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{words.company}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.missed}</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map(line => (
            <tr key={line.id}>
              <td className="sm:min-w-56">
                <span className="font-semibold" lang="zh-CN">
                  {line.name}
                </span>
                <span className="hint block">{line.district}</span>
              </td>
              <td data-label={words.outcome}>
                <VerdictTag outcome={line.outcome} />
              </td>
              <td>
                {line.missed.length === 0 && <p className="text-muted">{words.nothing}</p>}
                <ul>
                  {line.missed.map(each => (
                    <li key={each.sentence}>
                      {each.sentence}{' '}
                      {each.gap !== null && (
                        <span className="font-semibold text-bad">{each.gap}</span>
                      )}
                    </li>
                  ))}
                </ul>
                {line.unknown > 0 && <p className="hint">{words.unknownCount(line.unknown)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
