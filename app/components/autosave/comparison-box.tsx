import { useEffect, useRef } from 'react'
import { choiceName } from '#app/merging/choice-name.ts'
import type { Comparison } from '#app/merging/comparison.server.ts'
import { savingWords } from '#app/words/saving.ts'
import { useWords } from '#app/words/use-words.ts'
import { fieldId } from '../field.tsx'

/**
 * Two people saved the same section: what each of them made of it, entry by entry, with a choice
 * where both changed it. Stands inside the form; takes the focus when it appears.
 */
export function ComparisonBox({ comparison }: { comparison: Comparison }) {
  const words = useWords(savingWords)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [comparison])
  const { contested, taken, at } = comparison
  const who = comparison.by ?? words.elsewhere
  const isOpen = contested.length > 0
  return (
    <div
      ref={box}
      role={isOpen ? 'alert' : 'status'}
      tabIndex={-1}
      className="mb-6 rounded-lg border-s-4 border-due bg-due-soft px-4 py-3"
    >
      <h2 className="text-lg!">{isOpen ? words.choose : words.merged}</h2>
      <p>
        {words.savedBy(who, at)}
        {isOpen && words.chooseText}
      </p>
      {taken.length > 0 && <p className="mt-1">{words.taken(who, taken.join(words.comma))}</p>}
      {contested.map(each => (
        <Choice key={each.name} entry={each} who={who} />
      ))}
    </div>
  )
}

function Choice(props: { entry: Comparison['contested'][number]; who: string }) {
  const words = useWords(savingWords)
  const { name, label, mine, theirs, before } = props.entry
  const common = { name: choiceName(name), id: fieldId(choiceName(name)) }
  return (
    <fieldset className="mt-3 rounded-lg bg-surface px-4 py-3">
      <legend className="float-left w-full font-semibold">{label}</legend>
      {before !== 'unknown' && (
        <p className="hint clear-left">{words.before(before.text ?? words.empty)}</p>
      )}
      <div className="clear-left grid gap-x-6 sm:grid-cols-2">
        <Side {...common} value="mine" says={words.mine} text={mine} isChosen />
        <Side {...common} value="theirs" says={words.theirs(props.who)} text={theirs} />
      </div>
    </fieldset>
  )
}

function Side(props: {
  name: string
  id: string
  value: 'mine' | 'theirs'
  says: string
  text: string | null
  isChosen?: boolean
}) {
  const words = useWords(savingWords)
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input
        type="radio"
        id={`${props.id}-${props.value}`}
        name={props.name}
        value={props.value}
        defaultChecked={props.isChosen}
        className="mt-0.5 size-5 shrink-0 accent-action"
      />
      <span className="hint min-w-0">
        {props.says}
        <span className="block font-semibold break-words whitespace-pre-line text-ink">
          {props.text ?? words.empty}
        </span>
      </span>
    </label>
  )
}
