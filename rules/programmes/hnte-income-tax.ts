import { isFalse, not, reached } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { constant, yearly } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { claimedFromTaxOffice } from './received-elsewhere.ts'

const announcement = {
  document: 'cit-high-tech-2017',
  article: words('第一条', 'Article 1'),
} as const

export const hnteIncomeTax: Programme = {
  id: 'hnte-income-tax',
  family: 'hnte-income-tax',
  names: words(
    '高新技术企业减按15%缴纳企业所得税',
    'Corporate income tax of 15 % for high-tech enterprises',
  ),
  summary: words(
    '证书有效的高新技术企业自发证当年起减按15%缴纳企业所得税；以12月31日的情况结算全年。',
    'With a valid certificate the rate is 15 % from the year of issue; the state of 31 December settles the year.',
  ),
  planSection: '2.2',
  basis: ['cit-law', 'cit-high-tech-2017'],
  level: 'nation',
  subject: 'company',
  inForce: { from: '2017-01-01', until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'cit.start',
      words: words(
        '高新技术企业证书已经颁发，自发证日期所在年度起享受',
        'The certificate has been issued; relief begins with the year of its date',
      ),
      clause: announcement,
      confidence: 'seen',
      condition: reached(companyTax.highTechIssuedOn, constant(0, 'days')),
    }),
    criterion({
      id: 'cit.expiry_year',
      words: words(
        '证书自发证之日起未满三年，或到期当年12月31日前已重新认定',
        'The certificate is under three years old, or was renewed by 31 December of the year it expired',
      ),
      clause: announcement,
      confidence: 'seen',
      condition: not(reached(companyTax.highTechIssuedOn, constant(3, 'years'))),
      advice: words(
        '到期当年可先按15%预缴；12月31日前未重新认定的应补缴差额。重新认定后请更新发证日期。',
        'In the year of expiry tax is prepaid at 15 %; without renewal by 31 December the difference is due.',
      ),
    }),
    criterion({
      id: 'cit.each_year',
      words: words(
        '享受优惠的每一年度都符合认定条件',
        'The conditions of recognition hold in each year of relief',
      ),
      clause: {
        document: 'cit-high-tech-2017',
        article: words('关于享受期间持续符合条件的规定', 'On meeting the conditions throughout'),
      },
      confidence: 'seen',
      condition: isFalse(companyTax.highTechConditionsFail),
    }),
  ),
  papers: [
    paper(
      'cit.doc.certificate',
      words('高新技术企业资格证书', 'High-tech enterprise certificate'),
      'seen',
    ),
    paper(
      'cit.doc.application',
      words('高新技术企业认定资料', 'Papers of the recognition'),
      'seen',
    ),
    paper('cit.doc.rights', words('知识产权相关材料', 'Papers on rights'), 'seen'),
    paper(
      'cit.doc.field',
      words(
        '主要产品（服务）属于规定领域的说明',
        'Statement that the main products lie in the fields',
      ),
      'seen',
    ),
    paper('cit.doc.staff', words('职工和科技人员情况', 'Staff and sci-tech staff'), 'seen'),
    paper(
      'cit.doc.spend',
      words('当年和前两个年度研发费用占比材料', 'R&D ratio of the year and the two before'),
      'seen',
    ),
  ],
  benefits: [
    {
      words: words(
        '少缴的企业所得税（应纳税所得额的10%，按上年数估算）',
        'Corporate income tax saved: 10 % of taxable income, by the figure of last year',
      ),
      clause: { document: 'cit-law', article: words('第二十八条', 'Article 28') },
      confidence: 'seen',
      amount: {
        kind: 'exact',
        of: yearly(companyTax.taxableIncome, -1),
        times: [constant(0.1, 'ratio')],
        appliesIf: null,
      },
    },
    {
      words: words('亏损结转年限延长至10年', 'Losses may be carried forward for 10 years'),
      confidence: 'known',
    },
    {
      words: words(
        '先进制造业：2023年至2027年增值税进项税额加计5%抵减（2026年增值税法施行后待确认）',
        'Manufacturers: extra 5 % of input VAT from 2023 to 2027; to be confirmed after the VAT law of 2026',
      ),
      confidence: 'uncertain',
    },
  ],
  validity: {
    words: words(
      '按年度享受，证书有效期三年',
      'Year by year, while the certificate runs: three years',
    ),
    years: null,
    confidence: 'seen',
  },
  procedure: { ...usualProcedure, ...claimedFromTaxOffice('cit-high-tech-2017') },
  authority: words(
    '企业自行申报享受、资料留存备查，税务部门管理；科技局提供政策辅导',
    'Claimed in the tax return and kept for inspection by the tax office; the bureau advises',
  ),
  contact: null,
  coverage: {
    'cit.evidence': 'procedure',
    'cit.loss': 'benefit',
    'vat.manufacturer': 'benefit',
  },
}
