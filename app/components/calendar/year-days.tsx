import type { YearPage } from '#app/calendar/calendar-page.server.ts'
import { calendarWords } from '#app/words/calendar.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactsList } from '../facts-list.tsx'
import { Notice } from '../notice.tsx'

/** A year as it is counted now, with its notice. */
export function YearDays(props: { page: YearPage }) {
  const words = useWords(calendarWords)
  const { known, set } = props.page
  if (known === null)
    return (
      <Notice tone="due" title={words.noNotice}>
        <p>{words.noNoticeText}</p>
      </Notice>
    )
  return (
    <div className="card mb-8 max-w-3xl">
      <FactsList
        rows={[
          { label: words.notice, value: <span lang="zh-CN">{known.notice}</span> },
          { label: words.source, value: known.source ?? words.builtIn },
          { label: words.off, value: <Days days={known.off} /> },
          {
            label: words.worked,
            value: <Days days={known.worked.map(day => ({ from: day, to: day }))} />,
          },
        ]}
      />
      {set !== null && <p className="hint mt-3">{words.setBy(set.by, set.at)}</p>}
    </div>
  )
}

function Days(props: { days: readonly { from: string; to: string }[] }) {
  const words = useWords(calendarWords)
  if (props.days.length === 0) return <>{words.noneOff}</>
  return (
    <ul>
      {props.days.map(({ from, to }) => (
        <li key={from}>{words.range(from, to)}</li>
      ))}
    </ul>
  )
}
