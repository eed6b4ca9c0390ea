import { all, any, compare, isTrue, judgement, notPassed } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { constant, fact } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import { askedOfGrowthTitles, growthTitleShared } from './liaoning-growth-shared.ts'
import { paper } from './papers.ts'

const clause = {
  document: 'liaoning-gazelle-measure',
  article: words('雏鹰企业条件', 'Eaglet conditions'),
} as const

export const eaglet: Programme = {
  ...growthTitleShared,
  id: 'eaglet',
  family: 'eaglet',
  names: words('辽宁省雏鹰企业', 'Liaoning eaglet'),
  summary: words(
    '成立不超过10年、创新能力强、在细分领域取得突破并被市场认可的企业，由省级备案。',
    'At most ten years old, innovative, with a breakthrough in a niche that the market accepts; recorded by the province.',
  ),
  requirement: allOf(
    criterion({
      id: 'eag.age',
      words: words('注册成立不超过10年', 'Registered for at most 10 years'),
      clause,
      confidence: 'seen',
      condition: notPassed(company.registeredOn, constant(10, 'years')),
    }),
    anyOf(
      words('满足以下任一条件', 'Any one of these'),
      criterion({
        id: 'eag.ip',
        words: words(
          '拥有1件以上有效Ⅰ类知识产权，或2件以上有效Ⅱ类知识产权',
          'At least one valid class I right, or two of class II',
        ),
        clause,
        confidence: 'secondary',
        condition: any(
          compare(fact(company.classOneOwned), '>=', constant(1, 'items')),
          compare(fact(company.classTwoOwned), '>=', constant(2, 'items')),
        ),
      }),
      criterion({
        id: 'eag.soft',
        words: words(
          '同时持有有效的软件企业证书和软件产品证书',
          'Both a valid software-enterprise and a valid software-product certificate',
        ),
        clause,
        confidence: 'secondary',
        condition: all(isTrue(companyTax.softwareEnterprise), isTrue(companyTax.softwareProduct)),
      }),
      criterion({
        id: 'eag.comp',
        words: words(
          '全国创新创业大赛总决赛优秀奖以上，或省级总决赛三等奖以上',
          'Merit prize or better in the national innovation contest, or third prize or better in the provincial final',
        ),
        clause,
        confidence: 'secondary',
        condition: isTrue(companyTax.competitionPrize),
      }),
      criterion({
        id: 'eag.hnte',
        words: words('持有有效高新技术企业证书', 'Holds a valid high-tech enterprise certificate'),
        clause,
        confidence: 'secondary',
        condition: isTrue(company.hnteCertificateValid),
      }),
      criterion({
        id: 'eag.award',
        words: words(
          '获得国家或省级科学技术奖',
          'National or provincial science and technology award',
        ),
        clause,
        confidence: 'secondary',
        condition: isTrue(companyTax.scienceAward),
      }),
    ),
    askedOfGrowthTitles,
    criterion({
      id: 'eag.further',
      words: words(
        '是否另有研发投入或营业收入要求，待科技局确认',
        'Whether R&D or revenue is asked besides is to be confirmed by the bureau',
      ),
      clause,
      confidence: 'uncertain',
      strength: 'notice',
      condition: judgement(words('办法原文待核对', 'The text of the measure is to be read')),
    }),
  ),
  papers: [
    paper('eag.doc.form', words('雏鹰企业备案申请表', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('eag.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'eag.doc.route',
      words('所选条件的证书或证明', 'Certificate or proof of the condition claimed'),
      'uncertain',
    ),
  ],
  benefits: [
    {
      words: words(
        '鞍山市对雏鹰企业是否奖励及金额，由科技局确认',
        'Whether and how much Anshan gives an eaglet is to be confirmed by the bureau',
      ),
      confidence: 'uncertain',
    },
  ],
}
