import { all, type Condition, isTrue } from '../engine/condition.ts'
import type { Clause, Confidence, Requirement } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { incubateeFacts as stay } from '../facts/incubatee.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'
import { usualSettings } from './usual-settings.ts'

/** What every version of the status of an incubatee has in common. */
export const incubateeShared = {
  ...usualSettings,
  family: 'incubatee',
  planSection: '1.3',
  level: 'city',
  subject: 'company',
  papers: [
    paper('ibe.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'ibe.doc.agreement',
      words('入驻（孵化）协议', 'Agreement with the incubator'),
      'uncertain',
    ),
    paper(
      'ibe.doc.work',
      words('研发、生产或服务内容说明', 'Note on the work of the company'),
      'uncertain',
    ),
  ],
  authority: words(
    '孵化器确认，报鞍山市科学技术局备查',
    'The incubator confirms and tells the Anshan bureau',
  ),
} as const satisfies Partial<Programme>

const isInside: Condition = all(
  isTrue(stay.registeredInIncubator),
  isTrue(stay.mainSiteInIncubator),
)

/** The work, the size and the place of an incubatee. */
export function workAndPlace(clause: Clause, confidence: Confidence): readonly Requirement[] {
  const asks = under(clause, confidence)
  return [
    asks(
      'ibe.1.work',
      words(
        '从事新技术、新产品的研发、生产和服务',
        'Works on the research, making or service of new technology or products',
      ),
      isTrue(stay.newTechnologyWork),
    ),
    asks(
      'ibe.1.size',
      words('满足科技型中小企业相关要求', 'Meets the demands on technology SMEs'),
      isTrue(stay.meetsTechSmeDemands),
    ),
    asks(
      'ibe.2.place',
      words(
        '注册地和主要研发、办公场所在孵化器内',
        'Registered and mainly working inside the incubator',
      ),
      isInside,
    ),
  ]
}
