import type { PaperView } from '#app/applications/papers.server.ts'
import { useUpload } from '#app/forms/use-upload.ts'
import { paths } from '#app/paths.ts'
import { applicationWords } from '#app/words/application.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { UploadStanding } from './upload-standing.tsx'

/** The form that hands in a file for one paper; what is taken stands before the choice. */
export function PaperUpload(props: {
  application: string
  paper: PaperView
  limits: { each: string; eachBytes: number }
  /** The id of what is said of the last upload, where it was not kept. */
  error: string | undefined
}) {
  const words = useWords(applicationWords)
  const comma = useLanguage() === 'en' ? ', ' : '、'
  const { application, paper, limits, error } = props
  const { state, onChoose, onSubmit } = useUpload(limits.eachBytes)
  const standing = `${paper.id}-standing`
  const kinds = paper.accepts.filter(kind => kind !== 'jpeg').join(comma)
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={paths.evidenceOf(application, paper.id)}
      className="mt-4"
      onSubmit={onSubmit}
    >
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 basis-64">
          <span className="sr-only">{words.chooseFile(paper.name)}</span>
          <span className="hint block text-sm">
            {words.accepts(kinds.toUpperCase())} · {words.limitEach(limits.each)}
          </span>
          <input
            type="file"
            name="file"
            className="input mt-1"
            accept={paper.accepts.map(kind => `.${kind}`).join(',')}
            onChange={onChoose}
            aria-invalid={error !== undefined || state.kind === 'refused'}
            aria-describedby={error === undefined ? standing : `${error} ${standing}`}
          />
        </label>
        <button className="btn">{words.upload}</button>
      </div>
      <UploadStanding state={state} id={standing} />
    </form>
  )
}
