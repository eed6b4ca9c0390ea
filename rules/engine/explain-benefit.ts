import { parameterById } from '../basis/parameters.ts'
import { factByKey } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import { amountWords, inBoth } from './amount.ts'
import type { BenefitResult } from './benefits.ts'

/** What a benefit comes to in words, as far as it is known; null where nothing is computed. */
export function sayBenefitMoney({ benefit, money }: BenefitResult): Words | null {
  if (money === null || benefit.amount === undefined) return null
  switch (money.state) {
    case 'none':
      return words('本企业不适用', 'Not for this company')
    case 'known': {
      const { zh, en } = sayFen(money.fen)
      return benefit.amount.kind === 'atMost' ? words(`最高 ${zh}`, `up to ${en}`) : words(zh, en)
    }
    case 'open':
      return sayRange(money.low, money.high)
  }
}

/** The amount of a benefit in words: what it comes to, or what is still missing for it. */
export function sayBenefitAmount(result: BenefitResult): Words | null {
  const { money } = result
  const said = sayBenefitMoney(result)
  if (said === null || money === null) return null
  switch (money.state) {
    case 'none':
    case 'known':
      return said
    case 'open': {
      const lacks = [
        ...money.missing.map(key => factByKey(key).words),
        ...money.unset.flatMap(id => parameterById(id)?.words ?? []),
      ]
      const what = words(
        lacks.map(each => each.zh).join('、'),
        lacks.map(each => each.en).join(', '),
      )
      return words(`${said.zh}；还需要：${what.zh}`, `${said.en}; still needed: ${what.en}`)
    }
  }
}

function sayRange(low: number, high: number | null): Words {
  if (high === null && low === 0) return words('金额未知', 'Amount not known')
  const from = sayFen(low)
  if (high === null) return words(`至少 ${from.zh}`, `At least ${from.en}`)
  const to = sayFen(high)
  return words(`${from.zh} 至 ${to.zh}`, `${from.en} to ${to.en}`)
}

function sayFen(fen: number): Words {
  return inBoth(language => amountWords(fen, 'fen', language))
}
