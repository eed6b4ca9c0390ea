import { allStates, isEnded, states } from '#rules/procedure/states.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'
import type { Language } from '#rules/words.ts'
import { inLanguage } from '#rules/words.ts'

/** The procedure's table as a Mermaid state diagram, with the numbers of its rows. */
export function stateDiagram(language: Language): string {
  const names = allStates.map(
    state => `  ${state}: ${labelOf(inLanguage(states[state].internal, language))}`,
  )
  const arrows = allEvents.flatMap(event => {
    const { no, from, to, action } = transitionOf(event)
    const label = `${no} ${labelOf(inLanguage(action, language))}`
    return from.map(state => `  ${state} --> ${to === 'same' ? state : to}: ${label}`)
  })
  const ends = allStates.filter(isEnded).map(state => `  ${state} --> [*]`)
  return ['stateDiagram-v2', ...names, '  [*] --> draft', ...arrows, ...ends].join('\n')
}

/** Colons and semicolons end a label. */
function labelOf(text: string): string {
  return text.replace(/[:：;；]/g, ',')
}
