import type { ReactNode } from 'react'

/** What stands where a list would: why it is empty, and what to do next. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="card text-center">
      <p className="text-lg font-semibold">{props.title}</p>
      {props.children !== undefined && (
        <div className="mx-auto mt-1 max-w-xl text-muted">{props.children}</div>
      )}
      {props.action !== undefined && <div className="mt-4">{props.action}</div>}
    </div>
  )
}
