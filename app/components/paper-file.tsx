import { Form } from '@remix-run/react'
import type { FileView } from '#app/applications/papers.server.ts'
import type { ReuseView } from '#app/library/reuse.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import { FileName } from './file-name.tsx'
import { FilePreview } from './file-preview.tsx'
import { Tag } from './tag.tsx'

/** A file of a paper: what it is, how it stands with virus check and library, and what to do. */
export function PaperFile(props: {
  file: FileView
  known: ReuseView['files'][string] | undefined
  removable: boolean
}) {
  const words = useWords(applicationWords)
  const { reuse } = useWords(filesWords)
  const { file, known, removable } = props
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <FileName file={file} />
          {known?.endedOn != null && <Tag tone="bad">{reuse.endedOn(known.endedOn)}</Tag>}
          <p className="hint text-sm">
            {file.size} · {words.uploadedAt(file.at)} · {words.hash(file.hash)}
            {known?.inLibrary === true && <> · {reuse.inLibrary}</>}
          </p>
        </div>
        <Form method="post" preventScrollReset className="flex flex-wrap gap-2 no-print">
          <input type="hidden" name="file" value={file.id} />
          {known?.inLibrary === false && (
            <button
              name="intent"
              value="keep"
              className="btn btn-small"
              aria-label={reuse.keepOf(file.name)}
            >
              {reuse.keep}
            </button>
          )}
          {removable && (
            <button
              name="intent"
              value="remove"
              className="btn btn-small btn-danger"
              aria-label={words.removeOf(file.name)}
            >
              {words.remove}
            </button>
          )}
        </Form>
      </div>
      <FilePreview file={file} />
    </li>
  )
}
