import { useSyncExternalStore } from 'react'

/** Opens the browser's print window; not there where it could not work. */
export function PrintButton(props: { label: string }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!works) return null
  return (
    <button type="button" className="btn no-print" onClick={() => window.print()}>
      {props.label}
    </button>
  )
}

/** Whether there is a browser does not change. */
function never() {
  return () => undefined
}
