import { choiceFact, flagFact, numberFact, words } from './fact.ts'

const instrument = { subject: 'instrument', section: 'instrument' } as const

/** What is said of one large instrument, a set at a time. */
export const instrumentFacts = {
  instrumentPublicMoney: flagFact('instrumentPublicMoney', {
    ...instrument,
    words: words('使用财政资金购置', 'Bought with public money'),
  }),
  instrumentPrice: numberFact('instrumentPrice', 'fen', {
    ...instrument,
    words: words('单台（套）原值', 'Price of one set'),
    evidence: words('购置发票或资产卡片', 'Invoice or asset card'),
  }),
  instrumentHolder: choiceFact(
    'instrumentHolder',
    [
      { value: 'institute', words: words('科研院所', 'Research institute') },
      { value: 'university', words: words('高等院校', 'University') },
      { value: 'other', words: words('其他单位', 'Another body') },
    ],
    { ...instrument, words: words('管理单位', 'Holder') },
  ),
}
