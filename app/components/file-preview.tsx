import { paths } from '#app/paths.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'

export type PreviewedFile = { id: string; name: string; shows: 'image' | 'pdf' | null }

/** What a file looks like, folded under it: a picture, or a PDF in the browser’s own viewer. */
export function FilePreview({ file }: { file: PreviewedFile }) {
  const words = useWords(filesWords)
  if (file.shows === null) return null
  const to = paths.fileShown(file.id)
  return (
    <details className="mt-1 no-print">
      <summary className="text-sm">{words.preview}</summary>
      {file.shows === 'image' ? (
        <img
          src={to}
          alt={words.previewOf(file.name)}
          loading="lazy"
          className="mt-2 max-h-[40rem] max-w-full rounded border border-line"
        />
      ) : (
        <>
          <iframe
            src={`${to}#navpanes=0&view=FitH`}
            title={words.previewOf(file.name)}
            loading="lazy"
            className="mt-2 h-[40rem] w-full rounded border border-line"
          />
          <a className="link text-sm" href={to} target="_blank" rel="noreferrer">
            {words.openInWindow}
          </a>
        </>
      )}
    </details>
  )
}
