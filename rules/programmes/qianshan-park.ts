import type { ParameterSeries } from '../basis/parameters.ts'
import { talentParameters as parameters } from '../basis/talent-parameters.ts'
import { all, any, compare, isFalse, not, oneOf } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { fact, parameter } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { requestFacts as request } from '../facts/request.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { paper } from './papers.ts'
import { switchedOn } from './switched-on.ts'

const plan = {
  clause: { document: 'anshan-plan', article: words('三（四）', 'Section 3.4') },
  confidence: 'uncertain',
} as const

type Kind = (typeof request.parkKind)['choices'][number]['value']

const taken = (kind: Kind, series: ParameterSeries<'items'>) =>
  all(oneOf(request.parkKind, [kind]), switchedOn(series))

export const qianshanPark: Programme = {
  id: 'qianshan-park',
  family: 'qianshan-park',
  names: words('千山湾科技园入驻', 'Entering the Qianshan Bay park'),
  summary: words(
    '高质量创新研发集聚区；入驻条件尚未公布，由市局设定后才作判断。',
    'A park for research; its conditions are not published and are judged once the bureau sets them.',
  ),
  planSection: '3.4',
  basis: ['anshan-plan'],
  level: 'city',
  subject: 'company',
  inForce: { from: null, until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'qs.1.seat',
      words: words('在鞍山市注册', 'Registered in Anshan'),
      ...plan,
      condition: oneOf(company.seat, anshanSeats),
    }),
    criterion({
      id: 'qs.1.kind',
      words: words('属于园区接收的主体类型（由市局设定）', 'Of a kind that the park takes'),
      ...plan,
      condition: any(
        taken('rd-body', parameters.parkRdBody),
        taken('institute-branch', parameters.parkBranch),
        taken('headquarters', parameters.parkHeadquarters),
        taken('hnte', parameters.parkHnte),
        taken('eaglet', parameters.parkEaglet),
        taken('gazelle', parameters.parkGazelle),
        taken('specialised', parameters.parkSpecialised),
        taken('other', parameters.parkOther),
      ),
    }),
    criterion({
      id: 'qs.1.research',
      words: words('研发投入占比达到下限（由市局设定）', 'Enough R&D, as the bureau sets'),
      ...plan,
      condition: compare(fact(request.parkRdPercent), '>=', parameter(parameters.parkRdMin)),
    }),
    criterion({
      id: 'qs.1.production',
      words: words(
        '不是纯生产项目（由市局设定是否限制）',
        'Not production only, if the bureau says so',
      ),
      ...plan,
      condition: any(isFalse(request.productionOnly), not(switchedOn(parameters.parkNoProduction))),
    }),
  ),
  papers: [
    paper('qs.doc.plan', words('入驻项目说明', 'Note on the project'), 'uncertain'),
    paper('qs.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
  ],
  benefits: [],
  validity: {
    words: words('以入驻协议为准', 'As the agreement says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words('由市局确认', 'To be confirmed by the bureau'),
  contact: null,
  coverage: {},
}
