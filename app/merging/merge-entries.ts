import type { Answers } from '#db/answers-json.ts'

export type Sides = {
  mine: Answers
  theirs: Answers
  /** What both had before; null where that is not known, so that every difference is contested. */
  before: Answers | null
  /** What I sent before without learning whether it arrived; theirs may be that. */
  sent: Answers | null
}

export type Merged = {
  /** Every entry as it is to be; a contested one is mine. */
  entries: Answers
  /** Changed by them alone: theirs stands. */
  taken: readonly string[]
  /** Changed by both, each differently: only a person can say. */
  contested: readonly string[]
}

/** Makes one of what two people made of the same entries, name by name. */
export function mergeEntries(names: readonly string[], sides: Sides): Merged {
  const judged = names.map(name => ({ name, side: sideOf(name, sides) }))
  const of = (wanted: Side) => judged.filter(({ side }) => side === wanted).map(({ name }) => name)
  const entries = judged.map(
    ({ name, side }) => [name, typed(side === 'theirs' ? sides.theirs : sides.mine, name)] as const,
  )
  return { entries: Object.fromEntries(entries), taken: of('theirs'), contested: of('both') }
}

type Side = 'mine' | 'theirs' | 'both'

function sideOf(name: string, { mine, theirs, before, sent }: Sides): Side {
  const [typedHere, savedThere] = [typed(mine, name), typed(theirs, name)]
  if (typedHere === savedThere) return 'mine'
  if (sent !== null && savedThere === typed(sent, name)) return 'mine'
  if (before === null) return 'both'
  const shown = typed(before, name)
  if (savedThere === shown) return 'mine'
  return typedHere === shown ? 'theirs' : 'both'
}

/** Spaces around an entry are nobody's change. */
function typed(answers: Answers, name: string): string {
  return (answers[name] ?? '').trim()
}
