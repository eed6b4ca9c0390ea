import { compare, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { instrumentFacts as instrument } from '../facts/instrument.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

const second = {
  clause: { document: 'liaoning-instruments', article: words('第二条', 'Article 2') },
  confidence: 'seen',
} as const
const choice = words(
  '不在应当共享之列的，可自愿共享。',
  'Where sharing is no duty, the holder may share of its own will.',
)

export const instrumentSharing: Programme = {
  id: 'instrument-sharing',
  family: 'instrument-sharing',
  names: words('大型科学仪器共享', 'Sharing of large instruments'),
  summary: words(
    '财政资金购置、单台（套）原值30万元以上的仪器应当共享，其他的自愿。',
    'Instruments of 300,000 yuan and above bought with public money are to be shared; others may be.',
  ),
  planSection: '2.2',
  basis: ['liaoning-instruments'],
  level: 'province',
  subject: 'instrument',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'in.1.seat',
      words: words('管理单位在辽宁省', 'The holder is in Liaoning'),
      ...second,
      condition: oneOf(company.seat, liaoningSeats),
    }),
    criterion({
      id: 'in.1.money',
      words: words('使用财政资金购置', 'Bought with public money'),
      ...second,
      strength: 'soft',
      condition: isTrue(instrument.instrumentPublicMoney),
      advice: choice,
    }),
    criterion({
      id: 'in.1.price',
      words: words('单台（套）原值不低于30万元', 'One set cost at least 300,000 yuan'),
      ...second,
      strength: 'soft',
      condition: compare(fact(instrument.instrumentPrice), '>=', constant(30_000_000, 'fen')),
      advice: choice,
    }),
  ),
  papers: [
    paper('in.doc.asset', words('资产卡片或购置发票', 'Asset card or invoice'), 'uncertain'),
  ],
  benefits: [],
  validity: {
    words: words('在用期间', 'While it is in use'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words('辽宁省科技厅；鞍山市科学技术局', 'The province; the Anshan bureau'),
  contact: null,
  coverage: {},
}
