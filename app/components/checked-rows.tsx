import type { CheckedRow } from '#app/notices/problem-words.server.ts'
import { noticeWords } from '#app/words/notices.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** What a dry run says of each row, those that fail first. */
export function CheckedRows(props: { rows: readonly CheckedRow[]; fine: string }) {
  const words = useWords(noticeWords)
  const rows = [...props.rows].sort(
    (a, b) => Number(a.problem === null) - Number(b.problem === null),
  )
  return (
    <ul className="divide-y divide-line">
      {rows.map(row => (
        <li key={row.id} className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[1fr_1.4fr]">
          <span>
            <span lang="zh-CN" className="font-semibold">
              {row.company === '' ? words.desk.problems['not found'] : row.company}
            </span>{' '}
            <span className="hint whitespace-nowrap">{row.number}</span>
          </span>
          {row.problem === null ? (
            <span>
              <Tag tone="good">{props.fine}</Tag>
            </span>
          ) : (
            <span className="text-bad">
              <span aria-hidden="true">✕ </span>
              {row.problem}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
