import { amountWords, inBoth } from '../engine/amount.ts'
import type { Change } from '../engine/path.ts'
import type { Setting } from '../engine/path-move.ts'
import { factByKey } from '../facts/dictionary.ts'
import { type Words, words } from '../facts/fact.ts'
import { leadWords, leverOf } from '../facts/levers.ts'

const TEN_THOUSAND = 1_000_000
/** Enough for 10,000 yuan in 亿元 and in millions. */
const DECIMALS = 4

/** What to do, by how much, and how long it takes. */
export function sayChange(change: Change): Words {
  const act = leverOf(change.fact)?.words ?? words('变更', 'Change')
  const { words: name } = factByKey(change.fact)
  const year =
    change.year === null
      ? words('', '')
      : words(`${String(change.year)}年`, ` of ${String(change.year)}`)
  const from = sayValue(change, change.from)
  const to = sayNeeded(change)
  const lead = leadWords[change.lead]
  return words(
    `${act.zh}：${year.zh}${name.zh}由${from.zh}变为${to.zh}（${lead.zh}）`,
    `${act.en}: ${name.en}${year.en} from ${from.en} to ${to.en} (${lead.en.toLowerCase()})`,
  )
}

/** A sum of money is rounded to 10,000 yuan, up where it rises, so that what is said is enough. */
function sayNeeded(change: Change): Words {
  const { from, to } = change
  if (typeof to !== 'number' || typeof from !== 'number') return sayValue(change, to)
  const fact = factByKey(change.fact)
  const isMoney = (fact.kind === 'number' || fact.kind === 'yearly') && fact.unit === 'fen'
  const isLess = to < from
  const round = isLess ? Math.floor : Math.ceil
  const said = sayValue(change, isMoney ? round(to / TEN_THOUSAND) * TEN_THOUSAND : to)
  return isLess
    ? words(`至多${said.zh}`, `at most ${said.en}`)
    : words(`至少${said.zh}`, `at least ${said.en}`)
}

function sayValue({ fact }: Change, value: Setting): Words {
  if (typeof value === 'boolean') return value ? words('是', 'yes') : words('否', 'no')
  const { kind, ...rest } = factByKey(fact)
  if (typeof value === 'string') {
    const chosen = 'choices' in rest ? rest.choices.find(each => each.value === value) : null
    return chosen?.words ?? words(value, value)
  }
  const unit = (kind === 'number' || kind === 'yearly') && 'unit' in rest ? rest.unit : 'items'
  return inBoth(language => amountWords(value, unit, language, DECIMALS))
}
