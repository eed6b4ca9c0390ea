import type { Words } from '../facts/fact.ts'
import { between, sayNumber, sayPlain, type Saying } from './explain-number.ts'
import type { Numeric } from './expression.ts'
import type { BenefitAmount } from './programme.ts'
import { numbersUnder } from './walk.ts'

/** A formula in words, and what each name in it stands for, the whole before its parts. */
export type Formula = {
  readonly whole: Words
  readonly where: readonly { readonly name: Words; readonly is: Words }[]
}

/** How the amount of a benefit is worked out. */
export function sayBenefitFormula({ of, times }: BenefitAmount, saying: Saying): Formula {
  const whole = times.length === 0 ? sayNumber(of, saying) : between([of, ...times], '×', saying)
  const parts = [of, ...times].flatMap(namedIn)
  const names = parts.map(part => part.words?.zh)
  return {
    whole,
    where: parts
      .filter((part, index) => names.indexOf(part.words?.zh) === index)
      .map(part => ({ name: part.words ?? sayPlain(part, saying), is: sayPlain(part, saying) })),
  }
}

/** The numbers that have a name of their own, at any depth. */
function namedIn(number: Numeric): readonly Numeric[] {
  const under = numbersUnder(number).flatMap(namedIn)
  return number.words === undefined ? under : [number, ...under]
}
