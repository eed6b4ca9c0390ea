import { choiceFact, dayFact, flagFact, numberFact, words } from './fact.ts'

const incubation = { subject: 'company', section: 'incubation' } as const

/** What a company says of its stay in an incubator and of what came of it. */
export const incubateeFacts = {
  meetsTechSmeDemands: flagFact('meetsTechSmeDemands', {
    ...incubation,
    words: words('满足科技型中小企业相关要求', 'Meets the demands on technology SMEs'),
    hint: words(
      '职工不超过500人，年销售收入、资产总额均不超过2亿元。',
      'At most 500 staff, and sales and assets of at most 200 million yuan each.',
    ),
  }),
  newTechnologyWork: flagFact('newTechnologyWork', {
    ...incubation,
    words: words('从事新技术、新产品的研发、生产和服务', 'Works on new technology or products'),
  }),
  registeredInIncubator: flagFact('registeredInIncubator', {
    ...incubation,
    words: words('注册地在孵化器内', 'Registered inside the incubator'),
  }),
  mainSiteInIncubator: flagFact('mainSiteInIncubator', {
    ...incubation,
    words: words('主要研发、办公场所在孵化器内', 'Main R&D and office site inside the incubator'),
  }),
  ageAtEntry: numberFact('ageAtEntry', 'months', {
    ...incubation,
    words: words('入驻时成立月数', 'Age at entry, full months'),
    hint: words('自营业执照日期至入驻日期的整月数。', 'Full months from the licence to the entry.'),
    evidence: words('入驻（孵化）协议', 'Agreement with the incubator'),
  }),
  enteredIncubatorOn: dayFact('enteredIncubatorOn', {
    ...incubation,
    words: words('入驻孵化器日期', 'Day of entry into the incubator'),
    evidence: words('入驻（孵化）协议', 'Agreement with the incubator'),
  }),
  incubationField: choiceFact(
    'incubationField',
    [
      { value: 'biomedicine', words: words('生物医药', 'Biomedicine') },
      { value: 'agriculture', words: words('现代农业', 'Modern agriculture') },
      { value: 'circuits', words: words('集成电路', 'Integrated circuits') },
      { value: 'other', words: words('其他领域', 'Another field') },
    ],
    { ...incubation, words: words('从事领域', 'Field of the work') },
  ),
  ventureReceived: numberFact('ventureReceived', 'fen', {
    ...incubation,
    words: words('获得天使投资或风险投资金额', 'Angel or venture money received'),
    hint: words('没有请填0。', 'Write 0 when there is none.'),
    evidence: words('投资协议及到账凭证', 'Investment agreement and proof of payment'),
  }),
  acquiredOrListed: flagFact('acquiredOrListed', {
    ...incubation,
    words: words('已被兼并、收购或在国内外资本市场上市', 'Merged, acquired or listed'),
  }),
}
