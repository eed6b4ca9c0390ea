import type { CarriedWalk } from '#app/self-assessment/carried.ts'

/** The walk so far, hidden in a form: the page keeps nothing of it anywhere else. */
export function CarriedEntries(props: { walk: CarriedWalk }) {
  const { answers, steps, programmes } = props.walk
  return (
    <>
      <input type="hidden" name="answers" value={answers} readOnly />
      <input type="hidden" name="steps" value={steps} readOnly />
      <input type="hidden" name="programmes" value={programmes} readOnly />
    </>
  )
}
