import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { recognisedPage } from '#app/certificates/recognised-page.server.ts'
import { standingTones } from '#app/components/certificate-card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHead } from '#app/components/page-head.tsx'
import { Pager } from '#app/components/pager.tsx'
import { Tag } from '#app/components/tag.tsx'
import { pageTitle } from '#app/forms/page-title.ts'
import { paths } from '#app/paths.ts'
import { certificatesWords } from '#app/words/certificates.ts'
import { languageOf } from '#app/words/language.ts'
import { useWords } from '#app/words/use-words.ts'

export const meta = pageTitle(certificatesWords, words => words.listTitle)

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return recognisedPage(context, {
    language: languageOf(request),
    programme: searchParams.get('programme'),
    after: searchParams.get('after'),
  })
}

export default function Recognised() {
  const words = useWords(certificatesWords)
  const { programme, programmes, rows, next } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={words.listTitle}
        lead={words.listLead}
        action={
          <Link className="btn" to={paths.verifyCertificate()}>
            {words.toVerify}
          </Link>
        }
      />
      {programmes.length > 1 && (
        <Form
          key={programme}
          method="get"
          role="search"
          className="card mb-6 flex flex-wrap items-end gap-4"
        >
          <label className="block grow sm:max-w-112">
            <span className="label">{words.listProgramme}</span>
            <select name="programme" className="input mt-1.5" defaultValue={programme}>
              <option value="">{words.listAll}</option>
              {programmes.map(each => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
          <button className="btn">{words.listShow}</button>
        </Form>
      )}
      {rows.length === 0 ? (
        <EmptyState
          title={words.listEmpty}
          action={
            <Link className="btn btn-primary" to={paths.programmes()}>
              {words.toProgrammes}
            </Link>
          }
        >
          {words.listEmptyText}
        </EmptyState>
      ) : (
        <List />
      )}
      <Pager next={next} />
    </>
  )
}

function List() {
  const words = useWords(certificatesWords)
  const { rows } = useLoaderData<typeof loader>()
  return (
    <ul className="card divide-y divide-line py-2!">
      {rows.map(row => (
        <li key={row.number} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[2fr_2fr_auto]">
          <div>
            <Link
              className="link font-semibold"
              to={`${paths.verifyCertificate()}?number=${row.number}`}
            >
              {row.holder}
            </Link>
            <p className="hint text-sm">{row.creditCode}</p>
          </div>
          <div>
            <p>{row.programme}</p>
            <p className="hint text-sm">
              {words.kinds[row.kind]} · {row.validity}
            </p>
          </div>
          <p className="flex flex-wrap items-center gap-2 md:justify-end">
            <span className="hint text-sm">{row.number}</span>
            <Tag tone={standingTones[row.standing]}>{words.standing[row.standing]}</Tag>
          </p>
        </li>
      ))}
    </ul>
  )
}
