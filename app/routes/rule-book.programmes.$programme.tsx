import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { parameterSettings } from '#db/parameter-settings.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { inLanguage } from '#rules/words.ts'
import { notFound, requireMay } from '../access/require.ts'
import { PageHead } from '../components/page-head.tsx'
import { ConfidenceWords } from '../components/programme-tags.tsx'
import { ParameterLink } from '../components/rule-parameter.tsx'
import { paths } from '../paths.ts'
import { requireReviewer } from '../review/reviewer.ts'
import { clauseLines } from '../rule-book/book.server.ts'
import { languageOf } from '../words/language.ts'
import { ruleBookWords } from '../words/rule-book.ts'
import { useWords } from '../words/use-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? '' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireMay(await requireReviewer(request, context), 'rule-book.read')
  const programme = programmeById(params['programme'] ?? '')
  if (programme === null) throw notFound()
  const language = languageOf(request)
  const settings = await parameterSettings(context.db)
  return {
    name: inLanguage(programme.names, language),
    clauses: clauseLines(programme, { language, day: context.today(), settings }),
  }
}

export default function RuleBookProgramme() {
  const words = useWords(ruleBookWords)
  const { name, clauses } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={name} crumbs={[{ label: words.title, to: paths.ruleBook() }]} />
      <div className="card">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{words.clause}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.parameter}</th>
            </tr>
          </thead>
          <tbody>
            {clauses.map(clause => (
              <tr key={clause.id}>
                <td className="sm:min-w-72">
                  {clause.words}
                  <span className="hint block text-sm">
                    <code>{clause.id}</code>
                  </span>
                  {clause.facts.length > 0 && (
                    <span className="hint block text-sm">
                      {words.facts}: {clause.facts.join(' · ')}
                    </span>
                  )}
                </td>
                <td data-label={words.kind}>{words.strengths[clause.strength]}</td>
                <td data-label={words.source}>
                  {clause.source} <ConfidenceWords confidence={clause.confidence} />
                </td>
                <td data-label={clause.parameters.length > 0 ? words.parameter : undefined}>
                  {clause.parameters.map(line => (
                    <ParameterLink key={line.id} line={line} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
