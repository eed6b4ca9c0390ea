import { factByKey } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import type { Condition } from './condition.ts'
import { operatorWords } from './explain.ts'
import type { Numeric } from './expression.ts'

/** A condition in words; `sayNumber` says the numbers in it. */
export function sayCondition(condition: Condition, sayNumber: (number: Numeric) => Words): Words {
  const say = (each: Condition) => sayCondition(each, sayNumber)
  switch (condition.node) {
    case 'compare': {
      const [left, right] = [sayNumber(condition.left), sayNumber(condition.right)]
      const operator = operatorWords[condition.operator]
      return words(`${left.zh}${operator.zh} ${right.zh}`, `${left.en} ${operator.en} ${right.en}`)
    }
    case 'flag': {
      const { zh, en } = factByKey(condition.fact).words
      return condition.is ? words(zh, en) : words(`并非“${zh}”`, `not: ${en}`)
    }
    case 'oneOf': {
      const fact = factByKey(condition.fact)
      const chosen =
        fact.kind === 'choice'
          ? fact.choices.filter(each => condition.values.includes(each.value))
          : []
      return words(
        `${fact.words.zh}为${chosen.map(each => each.words.zh).join('、')}`,
        `${fact.words.en}: ${chosen.map(each => each.words.en).join(' or ')}`,
      )
    }
    case 'reached': {
      const { zh, en } = factByKey(condition.fact).words
      const after = sayNumber(condition.after)
      return words(`${zh}已满${after.zh}`, `${after.en} have passed since: ${en}`)
    }
    case 'notPassed': {
      const { zh, en } = factByKey(condition.fact).words
      const within = sayNumber(condition.within)
      return words(`${zh}未超过${within.zh}`, `within ${within.en} of: ${en}`)
    }
    case 'all':
      return joined(condition.of.map(say), '，且', ' and ')
    case 'any':
    case 'readings':
      return joined(condition.of.map(say), '，或', ' or ')
    case 'not': {
      const { zh, en } = say(condition.of)
      return words(`并非“${zh}”`, `not: ${en}`)
    }
    case 'judgement':
      return condition.words
  }
}

function joined(parts: readonly Words[], zh: string, en: string): Words {
  return words(parts.map(each => each.zh).join(zh), parts.map(each => each.en).join(en))
}
