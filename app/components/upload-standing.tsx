import type { UploadState } from '#app/forms/use-upload.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'

/** How far an upload is, or why the file was not kept, told as it happens. */
export function UploadStanding({ state, id }: { state: UploadState; id: string }) {
  const words = useWords(filesWords)
  const percent = state.kind === 'sending' ? state.percent : 0
  return (
    <>
      <p role="status" className={state.kind === 'sending' ? 'hint mt-3' : 'sr-only'}>
        {state.kind === 'sending' && (
          <>
            <progress className="progress me-3 align-middle" max={100} value={percent} />
            {percent < 100 ? words.uploading(percent) : words.checking}
          </>
        )}
      </p>
      <p id={id} role="alert" className="font-semibold text-bad not-empty:mt-3">
        {state.kind === 'refused' && (
          <>
            <span aria-hidden="true">✕ </span>
            {state.message}
          </>
        )}
      </p>
    </>
  )
}
