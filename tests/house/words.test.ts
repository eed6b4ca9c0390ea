import { expect, test } from 'vitest'
import { correctionReasons } from '#rules/procedure/correction-reasons.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { allStates, states } from '#rules/procedure/states.ts'
import { allEvents, transitionOf } from '#rules/procedure/transitions.ts'
import type { Words } from '#rules/words.ts'

const han = /\p{Script=Han}/u

function said(): [string, Words][] {
  return [
    ...allStates.flatMap((state): [string, Words][] => [
      [`${state}, internal`, states[state].internal],
      [`${state}, company`, states[state].company],
    ]),
    ...allEvents.flatMap((event): [string, Words][] => [
      [`${event}, action`, transitionOf(event).action],
      [`${event}, happened`, transitionOf(event).happened],
    ]),
    ...Object.entries(roleWords),
    ...Object.entries(correctionReasons),
  ]
}

test('every state, step, role and reason for correction has its words in Chinese and in English', () => {
  expect(said().length).toBeGreaterThan(50)
  const wrong = said().filter(
    ([, { zh, en }]) => !han.test(zh) || han.test(en) || !/[A-Za-z]{2}/.test(en),
  )
  expect(wrong).toEqual([])
})
