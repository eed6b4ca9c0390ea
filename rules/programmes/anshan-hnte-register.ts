import { compare, isFalse, isTrue, judgement, oneOf } from '../engine/condition.ts'
import { allOf, anyOf, criteriaOf, criterion } from '../engine/criterion.ts'
import { chosen, constant, type Numeric, sum } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { anshanSeats } from '../identifiers/districts.ts'
import { hnte } from './hnte.ts'
import { paper } from './papers.ts'

const clause = {
  document: 'anshan-plan',
  article: words('壮大高新技术企业', 'More high-tech enterprises'),
} as const

/** How many of the high-tech conditions fail, the score of the experts left aside. */
export const failedHighTechConditions: Numeric<'items'> = sum(
  constant(0, 'items'),
  ...criteriaOf(hnte.requirement)
    .filter(each => each.id !== 'hnte.score')
    .map(each => chosen(each.condition, constant(0, 'items'), constant(1, 'items'))),
)

export const anshanHnteRegister: Programme = {
  id: 'anshan-hnte-register',
  family: 'anshan-hnte-register',
  names: words('鞍山市高新技术企业培育库', "Anshan's register of future high-tech enterprises"),
  summary: words(
    '从科技型中小企业和准高新技术企业中遴选培育；未见量化入库条件，由本平台初筛、科技局确定。',
    'Chosen from technology SMEs and companies near the line; no entry figure was seen, so the portal suggests and the bureau decides.',
  ),
  planSection: '2.2',
  basis: ['anshan-plan'],
  level: 'city',
  subject: 'company',
  inForce: { from: '2023-08-03', until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'as.register.proxy.seat',
      words: words('在鞍山市注册', 'Registered in Anshan'),
      clause,
      confidence: 'uncertain',
      condition: oneOf(company.seat, anshanSeats),
    }),
    criterion({
      id: 'as.register.proxy.not_yet',
      words: words('尚无有效的高新技术企业证书', 'No valid high-tech enterprise certificate yet'),
      clause,
      confidence: 'uncertain',
      condition: isFalse(company.hnteCertificateValid),
    }),
    anyOf(
      words('满足以下任一条件（平台初筛）', "Either of these, the portal's own first look"),
      criterion({
        id: 'as.register.proxy.sme',
        words: words('持有当年科技型中小企业编号', "Holds this year's technology SME number"),
        clause,
        confidence: 'uncertain',
        condition: isTrue(company.techSmeNumberValid),
      }),
      criterion({
        id: 'as.register.proxy.near',
        words: words(
          '高新技术企业认定条件中（不计专家评分）未达到的不超过2项',
          'At most two conditions of recognition fail, leaving the score of the experts aside',
        ),
        clause,
        confidence: 'uncertain',
        condition: compare(failedHighTechConditions, '<=', constant(2, 'items')),
      }),
    ),
    criterion({
      id: 'as.register.entry',
      words: words('由科技局审核后入库', 'Entered after review by the bureau'),
      clause,
      confidence: 'seen',
      condition: judgement(words('入库由科技局决定', 'The bureau decides on entry')),
    }),
  ),
  papers: [
    paper('as.register.doc.form', words('入库申请表', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('as.register.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
  ],
  benefits: [
    {
      words: words(
        '高新技术企业申报辅导和政策培训',
        'Guidance and training for the application as a high-tech enterprise',
      ),
      clause: clause,
      confidence: 'seen',
    },
  ],
  validity: {
    words: words('以科技局公布的名单为准', 'As the list of the bureau says'),
    years: null,
    confidence: 'uncertain',
  },
  procedure: usualProcedure,
  authority: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
  contact: null,
  coverage: {
    'as.plan.quote': 'out of scope',
    'as.targets': 'out of scope',
    'as.forerunner': 'out of scope',
  },
}
