import { Form, Link } from '@remix-run/react'
import type { PaperLine } from '#app/library/library-page.server.ts'
import { paths } from '#app/paths.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import { FileName } from '../file-name.tsx'
import { FilePreview } from '../file-preview.tsx'
import { Tag } from '../tag.tsx'

/** The papers of the library: what each is, how long it is valid, which applications use it. */
export function PaperTable({ papers }: { papers: readonly PaperLine[] }) {
  const { library: words } = useWords(filesWords)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{words.paper}</th>
          <th scope="col">{words.validity}</th>
          <th scope="col" className="min-w-28">
            {words.usedIn}
          </th>
          <th scope="col">
            <span className="sr-only">{words.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {papers.map(paper => (
          <PaperRow key={paper.id} paper={paper} />
        ))}
      </tbody>
    </table>
  )
}

function PaperRow({ paper }: { paper: PaperLine }) {
  const { library: words } = useWords(filesWords)
  const { span, standing } = paper.validity
  return (
    <tr>
      <td>
        <FileName file={paper} />
        <span className="hint block text-sm">
          {words.kinds[paper.kind]} · {paper.size} · {paper.at}
        </span>
        {paper.note !== '' && <span className="block text-sm break-words">{paper.note}</span>}
        <FilePreview file={paper} />
      </td>
      <td data-label={words.validity}>
        {span}
        {standing !== null && (
          <span className="mt-1 block">
            <Tag tone={standing.tone}>{standing.text}</Tag>
          </span>
        )}
      </td>
      <td data-label={words.usedIn}>
        {paper.uses.length === 0 ? (
          <span className="text-muted">{words.notUsed}</span>
        ) : (
          <ul className="inline-block space-y-1">
            {paper.uses.map(use => (
              <li key={use.to}>
                <Link className="link" to={use.to}>
                  {use.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <div className="flex justify-end gap-2 whitespace-nowrap max-sm:mt-2 max-sm:justify-start">
          <Link
            className="btn btn-small"
            to={`${paths.library()}?change=${paper.id}`}
            aria-label={words.changeOf(paper.name)}
          >
            {words.change}
          </Link>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="paper" value={paper.id} />
            <button
              name="intent"
              value="remove"
              className="btn btn-small btn-danger"
              aria-label={words.removeOf(paper.name)}
            >
              {words.remove}
            </button>
          </Form>
        </div>
      </td>
    </tr>
  )
}
