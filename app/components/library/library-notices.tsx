import type { LibraryPage } from '#app/library/library-page.server.ts'
import type { LibraryVisit } from '#app/library/library-visit.server.ts'
import { filesWords } from '#app/words/files.ts'
import { useWords } from '#app/words/use-words.ts'
import { Notice } from '../notice.tsx'

/** What has just happened, and which papers ran out or soon do. */
export function LibraryNotices({ page }: { page: LibraryPage & LibraryVisit }) {
  const { library: words } = useWords(filesWords)
  const { notice, done, ended, ending, endingDays } = page
  return (
    <>
      {notice !== null && (
        <Notice tone={notice.tone} live>
          {notice.text}
        </Notice>
      )}
      {done !== null && (
        <Notice tone="good" live>
          {words[done]}
        </Notice>
      )}
      {ended > 0 && (
        <Notice tone="bad" title={words.ended(ended)}>
          {words.endedText}
        </Notice>
      )}
      {ending > 0 && <Notice tone="due" title={words.ending(ending, endingDays)} />}
    </>
  )
}
