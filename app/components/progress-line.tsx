/** How many of how many, as a bar beside its words; the words carry it alone. */
export function ProgressLine(props: { done: number; all: number; label: string }) {
  return (
    <span className="flex items-center gap-3">
      <progress
        className="progress"
        aria-hidden="true"
        value={props.done}
        max={Math.max(1, props.all)}
      />
      <span className="hint whitespace-nowrap">{props.label}</span>
    </span>
  )
}
