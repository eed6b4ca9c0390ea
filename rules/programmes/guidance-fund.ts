import { talentParameters } from '../basis/talent-parameters.ts'
import { compare, isTrue, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, parameter } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { requestFacts as request } from '../facts/request.ts'
import { liaoningSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'

const measure = {
  clause: {
    document: 'guidance-fund-measure',
    article: words('支持方向', 'Directions'),
  },
  confidence: 'known',
} as const
const call = {
  clause: {
    document: 'guidance-fund-measure',
    article: words('省年度通知', "The province's call of the year"),
  },
  confidence: 'yearly',
} as const

export const guidanceFund: Programme = {
  id: 'guidance-fund',
  family: 'guidance-fund',
  names: words('中央引导地方科技发展资金', 'Central guidance fund for local science'),
  summary: words(
    '支持自由探索类基础研究、科技创新基地建设、科技成果转移转化、区域创新体系建设四个方向，按省年度通知申报。',
    "Four directions; applied for in the province's call of the year.",
  ),
  planSection: '1.2',
  basis: ['guidance-fund-measure'],
  level: 'province',
  subject: 'company',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'cg.1.seat',
      words: words('在辽宁省注册', 'Registered in Liaoning'),
      ...measure,
      condition: oneOf(company.seat, liaoningSeats),
    }),
    criterion({
      id: 'cg.1.direction',
      words: words('属于四个支持方向之一', 'One of the four directions'),
      ...measure,
      condition: oneOf(request.fundDirection, ['basic', 'base', 'transfer', 'system']),
    }),
    criterion({
      id: 'cg.1.open',
      words: words('省本年度申报正在受理', "The province's call of this year is open"),
      ...call,
      strength: 'soft',
      condition: isTrue(request.fundCallOpen),
    }),
    criterion({
      id: 'cg.1.year',
      words: words(
        '市局已登记申报通知的年度（2019年及以后）',
        'The bureau has entered the year of the call, 2019 or later',
      ),
      ...call,
      condition: compare(
        parameter(talentParameters.guidanceCallYear),
        '>=',
        constant(2019, 'years'),
      ),
    }),
  ),
  papers: [
    paper('cg.doc.form', words('项目申报书', 'Application form'), 'yearly', { form: 'online' }),
    paper('cg.doc.licence', words('单位登记证书', 'Licence of the body'), 'yearly'),
  ],
  benefits: [
    { words: words('额度以年度通知为准', "Amounts by the year's call"), confidence: 'yearly' },
  ],
  validity: {
    words: words('以立项文件为准', 'As the decision says'),
    years: null,
    confidence: 'yearly',
  },
  procedure: { ...usualProcedure, experts: true },
  authority: words(
    '辽宁省科技厅、财政厅；鞍山市科学技术局推荐',
    'The province; the Anshan bureau recommends',
  ),
  contact: null,
  coverage: {},
}
