import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { parameterSettings } from '#db/parameter-settings.ts'
import { requireMay } from '../access/require.ts'
import { PageHead } from '../components/page-head.tsx'
import { ParameterValue } from '../components/rule-parameter.tsx'
import { Tag } from '../components/tag.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { parameterLines, programmeLines } from '../rule-book/book.server.ts'
import { languageOf } from '../words/language.ts'
import { ruleBookWords } from '../words/rule-book.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(ruleBookWords, words => words.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMay(await requireReviewer(request, context), 'rule-book.read')
  const language = languageOf(request)
  const settings = await parameterSettings(context.db)
  return {
    programmes: programmeLines(language),
    parameters: parameterLines({ language, day: context.today(), settings }),
  }
}

export default function RuleBook() {
  const words = useWords(ruleBookWords)
  const { programmes, parameters } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <section aria-labelledby="programmes" className="card mb-8">
        <h2 id="programmes" className="mb-3">
          {words.programmes}
        </h2>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.open}</th>
            </tr>
          </thead>
          <tbody>
            {programmes.map(line => (
              <tr key={line.id}>
                <td>
                  <Link className="link" to={paths.ruleBookProgramme(line.id)}>
                    {line.name}
                  </Link>
                </td>
                <td data-label={words.count}>{words.clauses(line.clauses)}</td>
                <td data-label={words.open}>
                  {line.open === 0 ? (
                    <span className="text-muted">{words.allConfirmed}</span>
                  ) : (
                    <Tag tone="due">{words.openCount(line.open)}</Tag>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="parameters" className="card">
        <h2 id="parameters">{words.parameters}</h2>
        <p className="prose mb-3 text-muted">{words.parametersLead}</p>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.parameter}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(line => (
              <tr key={line.id}>
                <td>
                  <Link className="link" to={paths.ruleBookParameter(line.id)}>
                    {line.name}
                  </Link>
                  {line.suggestion !== null && (
                    <span className="hint block">{words.suggestion(line.suggestion)}</span>
                  )}
                </td>
                <td data-label={words.value}>
                  <ParameterValue line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
