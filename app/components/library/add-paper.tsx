import type { Kept } from '#app/forms/read-form.ts'
import { useUpload } from '#app/forms/use-upload.ts'
import type { LimitsView } from '#app/library/library-page.server.ts'
import { paths } from '#app/paths.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { Field, fieldId } from '../field.tsx'
import { issueOf } from '../form-issues.ts'
import { UploadStanding } from '../upload-standing.tsx'
import { PaperSaidFields } from './paper-said-fields.tsx'

const STANDING = 'add-standing'

/** The form that puts a file into the library; its limits stand before the choice of a file. */
export function AddPaper(props: { limits: LimitsView; issues: readonly FieldIssue[]; kept: Kept }) {
  const { library: words } = useWords(filesWords)
  const { limits, issues, kept } = props
  const { state, onChoose, onSubmit } = useUpload(limits.eachBytes)
  const own =
    state.kind === 'refused' && state.entry !== null
      ? [{ name: state.entry, message: state.message }]
      : issues
  const error = issueOf(issues, 'file')
  return (
    <section aria-labelledby="add" className="card mb-8 no-print">
      <h2 id="add" className="mb-3">
        {words.addTitle}
      </h2>
      <form
        method="post"
        encType="multipart/form-data"
        action={paths.libraryUpload()}
        onSubmit={onSubmit}
      >
        <Field
          name="file"
          label={words.file}
          hint={words.limits(limits.kinds, limits.each, limits.left, limits.all)}
          error={error}
        >
          <input
            id={fieldId('file')}
            type="file"
            name="file"
            className="input max-w-xl"
            accept={limits.accept}
            onChange={onChoose}
            aria-invalid={error !== undefined || state.kind === 'refused'}
            aria-describedby={`${fieldId('file')}-hint ${STANDING}`}
          />
        </Field>
        <PaperSaidFields issues={own} kept={kept} />
        <button className="btn btn-primary">{words.add}</button>
        <UploadStanding state={state} id={STANDING} />
      </form>
    </section>
  )
}
