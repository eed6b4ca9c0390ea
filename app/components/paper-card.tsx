import { Form } from '@remix-run/react'
import type { FileView, PaperView } from '#app/applications/papers.server.ts'
import { paths } from '#app/paths.ts'
import { filesWords } from '#app/words/files.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { fieldId } from './field.tsx'
import { Tag } from './tag.tsx'

/** One paper: what it is, the files that are here, and the form that takes another. */
export function PaperCard(props: {
  application: string
  paper: PaperView
  /** What became of the last upload for it. */
  result: { good: boolean; text: string } | null
}) {
  const words = useWords(applicationWords)
  const { paper, result, application } = props
  const error = result?.good === false ? `${paper.id}-error` : undefined
  return (
    <li id={fieldId(`paper.${paper.id}`)} className="card mb-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg!">{paper.name}</h2>
        <PaperTag paper={paper} />
      </div>
      <p className="hint">
        {paper.required ? words.required : words.optional} · {words.paperForms[paper.form]}
        {paper.toConfirm && <> · {words.toConfirm}</>}
      </p>
      {paper.files.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {paper.files.map(file => (
            <FileRow key={file.id} file={file} removable={paper.open} />
          ))}
        </ul>
      )}
      {result !== null && (
        <p
          id={error}
          role="status"
          className={`mt-3 font-semibold ${result.good ? 'text-good' : 'text-bad'}`}
        >
          <span aria-hidden="true">{result.good ? '✓ ' : '✕ '}</span>
          {result.text}
        </p>
      )}
      {paper.open && (
        <form
          method="post"
          encType="multipart/form-data"
          action={paths.evidenceOf(application, paper.id)}
          className="mt-4 flex flex-wrap items-end gap-3"
        >
          <label className="min-w-0 flex-1 basis-64">
            <span className="sr-only">{words.chooseFile(paper.name)}</span>
            <span className="hint block text-sm">
              {words.accepts(paper.accepts.join('、').toUpperCase())} · {words.limitEach}
            </span>
            <input
              type="file"
              name="file"
              className="input mt-1"
              accept={paper.accepts.map(kind => `.${kind}`).join(',')}
              aria-invalid={error !== undefined}
              aria-describedby={error}
            />
          </label>
          <button className="btn">{words.upload}</button>
        </form>
      )}
    </li>
  )
}

function PaperTag({ paper }: { paper: PaperView }) {
  const words = useWords(applicationWords)
  if (paper.files.length > 0) return <Tag tone="good">{words.filesHere(paper.files.length)}</Tag>
  return <Tag tone={paper.required ? 'due' : 'quiet'}>{words.noFile}</Tag>
}

const scanTones = {
  clean: 'good',
  waiting: 'due',
  quarantined: 'bad',
  refused: 'bad',
  off: 'quiet',
} as const

/** What the virus check said of a file, and what that means for it. */
function ScanTag({ scan }: { scan: FileView['scan'] }) {
  const words = useWords(filesWords)
  return (
    <>
      <Tag tone={scanTones[scan]}>{words.states[scan]}</Tag>
      {scan !== 'clean' && scan !== 'off' && (
        <span className="hint block text-sm">{words.stateHints[scan]}</span>
      )}
    </>
  )
}

function FileRow({ file, removable }: { file: FileView; removable: boolean }) {
  const words = useWords(applicationWords)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-0">
        {file.scan === 'clean' || file.scan === 'off' ? (
          <a className="link break-all" href={paths.file(file.id)} download>
            {file.name}
          </a>
        ) : (
          <span className="break-all">{file.name}</span>
        )}{' '}
        <ScanTag scan={file.scan} />
        <p className="hint text-sm">
          {file.size} · {words.uploadedAt(file.at)} · {words.hash(file.hash)}
        </p>
      </div>
      {removable && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="file" value={file.id} />
          <button className="btn btn-small btn-danger" aria-label={words.removeOf(file.name)}>
            {words.remove}
          </button>
        </Form>
      )}
    </li>
  )
}
