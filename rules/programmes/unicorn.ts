import { compare, isFalse, isTrue, notPassed } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import {
  askedOfGrowthTitles,
  growthTitleCoverage,
  growthTitleShared,
} from './liaoning-growth-shared.ts'
import { paper } from './papers.ts'

const clause = {
  document: 'liaoning-gazelle-measure',
  article: words('独角兽企业条件', 'Unicorn conditions'),
} as const

export const unicorn: Programme = {
  ...growthTitleShared,
  id: 'unicorn',
  family: 'unicorn',
  names: words('辽宁省独角兽企业', 'Liaoning unicorn'),
  summary: words(
    '成立不超过10年、未上市、获专业机构私募投资、投后估值10亿美元以上的企业；潜在、种子独角兽的标准待确认。',
    'At most ten years old, unlisted, privately funded, valued at a billion US dollars; the lines of potential and seed unicorns are to be confirmed.',
  ),
  requirement: allOf(
    criterion({
      id: 'uni.full.age',
      words: words('注册成立不超过10年', 'Registered for at most 10 years'),
      clause,
      confidence: 'seen',
      condition: notPassed(company.registeredOn, constant(10, 'years')),
    }),
    criterion({
      id: 'uni.full.unlisted',
      words: words('未上市', 'Not listed on an exchange'),
      clause,
      confidence: 'seen',
      condition: isFalse(company.listed),
    }),
    criterion({
      id: 'uni.full.investors',
      words: words('获得专业投资机构的私募投资', 'Private investment by professional investors'),
      clause,
      confidence: 'seen',
      condition: isTrue(companyTax.professionalInvestment),
    }),
    criterion({
      id: 'uni.full.valuation',
      words: words(
        '最近一轮融资投后估值不低于10亿美元；未达到的，按潜在或种子独角兽由科技部门确定（省标准待确认）',
        'Post-money valuation of at least a billion US dollars; below it the department decides on a potential or seed unicorn, whose lines are to be confirmed',
      ),
      clause,
      confidence: 'seen',
      strength: 'soft',
      condition: compare(fact(companyTax.postMoneyValuation), '>=', constant(1_000_000_000, 'usd')),
      advice: words(
        '国家口径的潜在独角兽：成立5年以内且估值1亿美元以上，或5至9年且5亿美元以上；辽宁省标准待确认。',
        'Nationally a potential unicorn: up to 5 years and 100 million US dollars, or 5 to 9 years and 500 million; the line of Liaoning is to be confirmed.',
      ),
    }),
    askedOfGrowthTitles,
  ),
  papers: [
    paper('uni.doc.form', words('独角兽企业备案申请表', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('uni.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'uni.doc.round',
      words('最近一轮融资协议和估值证明', 'Agreement and valuation of the latest round'),
      'uncertain',
    ),
  ],
  benefits: [
    {
      words: words(
        '鞍山市对新备案的省级独角兽企业给予奖励性后补助，金额由科技局确认',
        'Anshan gives a post-subsidy to newly recorded unicorns; the bureau is to confirm the amount',
      ),
      clause: { document: 'anshan-plan', article: words('强化政策扶持', 'Stronger support') },
      confidence: 'seen',
    },
  ],
  coverage: {
    ...growthTitleCoverage,
    'uni.potential': 'within other criteria',
    'uni.seed': 'within other criteria',
    'uni.fx': 'within other criteria',
  },
}
