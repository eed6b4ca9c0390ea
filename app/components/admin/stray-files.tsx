import { Form } from '@remix-run/react'
import type { StoredFilesPage } from '#app/files/stored-files-page.server.ts'
import { storedFilesWords } from '#app/words/stored-files.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from '../tag.tsx'

/** The files that no record points at, to be taken away one by one or all that are shown. */
export function StrayFiles({ page }: { page: StoredFilesPage }) {
  const words = useWords(storedFilesWords)
  const { strays, strayCount } = page
  return (
    <section aria-labelledby="strays">
      <h2 id="strays" className="mb-3 flex flex-wrap items-center gap-3">
        {words.strays}
        {strayCount > 0 && <Tag tone="due">{words.files(strayCount)}</Tag>}
      </h2>
      {strays.length === 0 ? (
        <p className="hint">{words.straysNone}</p>
      ) : (
        <>
          <p className="prose mb-3">{words.straysText}</p>
          <div className="card py-2!">
            <StrayTable strays={strays} />
          </div>
          {strays.length > 1 && (
            <Form method="post" preventScrollReset className="mt-4 no-print">
              {strays.map(file => (
                <input key={file.path} type="hidden" name="file" value={file.path} />
              ))}
              <button name="intent" value="sweep" className="btn btn-danger">
                {words.sweepAll(strays.length)}
              </button>
            </Form>
          )}
        </>
      )}
    </section>
  )
}

function StrayTable({ strays }: { strays: StoredFilesPage['strays'] }) {
  const words = useWords(storedFilesWords)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.size}</th>
          <th scope="col">{words.found}</th>
          <th scope="col">
            <span className="sr-only">{words.sweep}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {strays.map(file => (
          <tr key={file.path}>
            <td>
              <code className="break-all">{file.path}</code>
            </td>
            <td data-label={words.size} className="whitespace-nowrap">
              {file.size}
            </td>
            <td data-label={words.found}>{file.found}</td>
            <td>
              <Form
                method="post"
                preventScrollReset
                className="flex justify-end max-sm:mt-2 max-sm:justify-start"
              >
                <input type="hidden" name="file" value={file.path} />
                <button
                  name="intent"
                  value="sweep"
                  className="btn btn-small btn-danger"
                  aria-label={words.sweepOf(file.path)}
                >
                  {words.sweep}
                </button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
