import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'

/** For whom and when the page was opened, on screen and on paper. */
export function Watermark({ mark }: { mark: { name: string; at: string } }) {
  const words = useWords(expertWords).seat
  return (
    <p className="my-3 rounded border border-dashed border-line px-3 py-1.5 text-sm text-muted">
      {words.watermark(mark.name, mark.at)}
    </p>
  )
}
