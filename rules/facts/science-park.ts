import { flagFact, numberFact, words } from './fact.ts'

const park = { subject: 'carrier', section: 'science-park' } as const
const share = { max: 100 } as const

/** What a university science park says besides what every carrier says. */
export const scienceParkFacts = {
  anchorUniversity: flagFact('anchorUniversity', {
    ...park,
    words: words('有依托的高校', 'Rests on a university'),
  }),
  incubationAreaPercent: numberFact('incubationAreaPercent', 'percent', {
    ...park,
    ...share,
    words: words('用于孵化的场地面积占比', 'Share of the area for incubation'),
  }),
  ownInventionPercent: numberFact('ownInventionPercent', 'percent', {
    ...park,
    ...share,
    words: words('拥有自主发明专利的在孵企业占比', 'Incubatees with own invention patents'),
  }),
  linkedToUniversityPercent: numberFact('linkedToUniversityPercent', 'percent', {
    ...park,
    ...share,
    words: words('与依托高校有实质性联系的企业占比', 'Firms linked to the university'),
  }),
  investmentCases: numberFact('investmentCases', 'items', {
    ...park,
    words: words('投资案例数', 'Investment cases'),
  }),
}
