import { Form } from '@remix-run/react'
import type { StoredFilesPage } from '#app/files/stored-files-page.server.ts'
import { storedFilesWords } from '#app/words/stored-files.ts'
import { useWords } from '#app/words/use-words.ts'
import { EmptyState } from '../empty-state.tsx'
import { FactsList } from '../facts-list.tsx'
import { Tag } from '../tag.tsx'

/** The files that are not what was received or not there, each with where it belongs. */
export function DamagedFiles({ page }: { page: StoredFilesPage }) {
  const words = useWords(storedFilesWords)
  const { damaged, damagedCount } = page
  return (
    <section aria-labelledby="damaged" className="mb-10">
      <h2 id="damaged" className="mb-3 flex flex-wrap items-center gap-3">
        {words.damaged}
        {damagedCount > 0 && <Tag tone="bad">{words.files(damagedCount)}</Tag>}
      </h2>
      {damaged.length === 0 ? (
        <EmptyState title={words.damagedNone}>{words.damagedNoneText}</EmptyState>
      ) : (
        <>
          <p className="prose mb-3">{words.damagedText}</p>
          <ul className="space-y-4">
            {damaged.map(file => (
              <DamagedFile key={file.path} file={file} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function DamagedFile({ file }: { file: StoredFilesPage['damaged'][number] }) {
  const words = useWords(storedFilesWords)
  return (
    <li className="card">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="break-all">{file.name}</h3>
        <Tag tone="bad">{words.states[file.state]}</Tag>
      </div>
      <FactsList
        rows={[
          {
            label: words.belongs,
            value: (
              <ul>
                {file.belongs.map(place => (
                  <li key={place}>{place}</li>
                ))}
                {file.more > 0 && <li className="hint">{words.more(file.more)}</li>}
              </ul>
            ),
          },
          { label: words.found, value: file.found },
          { label: words.place, value: <code className="break-all">{file.path}</code> },
          { label: words.hash, value: <code className="break-all">{file.hash}</code> },
        ]}
      />
      <Form method="post" preventScrollReset className="mt-4 no-print">
        <input type="hidden" name="file" value={file.path} />
        <button
          name="intent"
          value="check"
          className="btn btn-small"
          aria-label={words.checkAgainOf(file.name)}
        >
          {words.checkAgain}
        </button>
      </Form>
    </li>
  )
}
