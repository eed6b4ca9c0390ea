import type { ReactNode } from 'react'

export type FactRow = { label: string; value: ReactNode }

/** Labels and their values, one pair a row. */
export function FactsList(props: { rows: readonly FactRow[] }) {
  return (
    <dl className="divide-y divide-line">
      {props.rows.map(row => (
        <div key={row.label} className="grid gap-x-6 py-2.5 sm:grid-cols-[14rem_1fr]">
          <dt className="text-muted">{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
