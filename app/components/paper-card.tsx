import type { PaperView } from '#app/applications/papers.server.ts'
import type { UploadNotice } from '#app/files/upload-notice.server.ts'
import type { ReuseView } from '#app/library/reuse.server.ts'
import { applicationWords } from '#app/words/application.ts'
import { useWords } from '#app/words/use-words.ts'
import { fieldId } from './field.tsx'
import { LibraryChoice } from './library/library-choice.tsx'
import { PaperFile } from './paper-file.tsx'
import { PaperUpload } from './paper-upload.tsx'
import { Tag } from './tag.tsx'

/** One paper: what it is, the files that are here, and the ways to hand in another. */
export function PaperCard(props: {
  application: string
  paper: PaperView
  limits: { each: string; eachBytes: number }
  reuse: ReuseView
  /** What became of the last upload for it, or of the last paper taken from the library. */
  notice: UploadNotice | null
}) {
  const words = useWords(applicationWords)
  const { paper, notice, application, reuse, limits } = props
  const error = notice?.tone === 'bad' ? `${paper.id}-error` : undefined
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
            <PaperFile
              key={file.id}
              file={file}
              known={reuse.files[file.id]}
              removable={paper.open}
            />
          ))}
        </ul>
      )}
      {notice !== null && <PaperNotice notice={notice} id={error} />}
      {paper.open && (
        <>
          <PaperUpload application={application} paper={paper} limits={limits} error={error} />
          <LibraryChoice paper={paper} choice={reuse.choices[paper.id]} />
        </>
      )}
    </li>
  )
}

function PaperTag({ paper }: { paper: PaperView }) {
  const words = useWords(applicationWords)
  if (paper.files.length > 0) return <Tag tone="good">{words.filesHere(paper.files.length)}</Tag>
  return <Tag tone={paper.required ? 'due' : 'quiet'}>{words.noFile}</Tag>
}

const notices = {
  good: { mark: '✓', colour: 'text-good' },
  due: { mark: '!', colour: 'text-due' },
  bad: { mark: '✕', colour: 'text-bad' },
} as const

function PaperNotice({ notice, id }: { notice: UploadNotice; id: string | undefined }) {
  const { mark, colour } = notices[notice.tone]
  return (
    <p id={id} role="status" className={`mt-3 font-semibold ${colour}`}>
      <span aria-hidden="true">{mark} </span>
      {notice.text}
    </p>
  )
}
