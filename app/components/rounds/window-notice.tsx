import { paths } from '#app/paths.ts'
import type { WindowView } from '#app/rounds/window.ts'
import { windowsWords } from '#app/words/windows.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from '../tag.tsx'

/** When a programme takes applications; null = all year. */
export function WindowNotice(props: { window: WindowView | null }) {
  const words = useWords(windowsWords)
  const { window } = props
  return (
    <section aria-labelledby="window" className="card mb-6 py-4!">
      <h2 id="window" className="flex flex-wrap items-center gap-3 text-lg">
        {words.heading}
        <Tag tone={window?.tone ?? 'quiet'}>{window?.tag ?? words.allYear}</Tag>
      </h2>
      {window === null && <p className="mt-1">{words.allYearText}</p>}
      {window !== null && (
        <p className="mt-1">
          {window.name !== null && <span className="font-medium">{window.name} · </span>}
          {window.text} {window.grace}
        </p>
      )}
      <p className="mt-1 text-sm no-print">
        <a className="link" href={paths.windowsCalendar()} download>
          {words.calendarFile}
        </a>
      </p>
    </section>
  )
}
