import { all, compare, isFalse, isTrue } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { constant, yearly } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { companyTax } from '../facts/company-tax.ts'
import { words } from '../facts/fact.ts'
import { paper } from './papers.ts'
import { techSmeDuties } from './tech-sme-duties.ts'
import { staffPoints, techSmeScore } from './tech-sme-score.ts'

const measure = (article: string, inEnglish: string) =>
  ({ document: 'tech-sme-measure', article: words(article, inEnglish) }) as const
const guide = {
  document: 'tech-sme-guide',
  article: words('评价条件', 'Conditions of the evaluation'),
} as const

const sixth = measure('第六条', 'Article 6')
const direct = measure('直接确认条件', 'Direct routes')

/** The last accounting year. */
const lastYear = -1

export const techSme: Programme = {
  id: 'tech-sme',
  family: 'tech-sme',
  names: words('科技型中小企业评价入库', 'Registration as a technology SME'),
  summary: words(
    '按年自主评价、公示入库、取得编号；编号是申报多项政策的前提，亏损结转年限可延长至10年。',
    'Evaluated year by year, published and given a number, which other programmes ask for; losses carry forward for 10 years.',
  ),
  planSection: '2.2',
  basis: ['tech-sme-measure', 'tech-sme-guide'],
  level: 'nation',
  subject: 'company',
  inForce: { from: '2022-01-01', until: null },
  governedInstead: words(
    '2017年评价办法的原条件（国科发政〔2017〕115号）',
    'The conditions of the measure of 2017 as they first stood',
  ),
  requirement: allOf(
    criterion({
      id: 'sme.resident.body',
      words: words(
        '在中国境内注册或实际管理机构在境内的居民企业',
        'A resident enterprise, registered in or managed from mainland China',
      ),
      clause: guide,
      confidence: 'seen',
      condition: isTrue(company.residentEnterprise),
    }),
    criterion({
      id: 'sme.resident.levy',
      words: words(
        '会计核算健全、实行查账征收、缴纳企业所得税，能准确归集研发费用',
        'Sound books, audit levy, pays corporate income tax and collects R&D costs exactly',
      ),
      clause: guide,
      confidence: 'seen',
      condition: isTrue(companyTax.auditLevyTaxpayer),
      advice: words(
        '核定征收改为查账征收后可以申请。',
        'Open once the levy is by books instead of deemed.',
      ),
    }),
    criterion({
      id: 'sme.staff',
      words: words('职工总数不超过500人', 'At most 500 staff'),
      clause: sixth,
      confidence: 'seen',
      condition: compare(yearly(company.staffAverage, lastYear), '<=', constant(500, 'people')),
    }),
    criterion({
      id: 'sme.sales',
      words: words('年销售收入不超过2亿元', 'Yearly sales at most 200 million yuan'),
      clause: sixth,
      confidence: 'seen',
      condition: compare(yearly(company.sales, lastYear), '<=', constant(20_000_000_000, 'fen')),
    }),
    criterion({
      id: 'sme.assets',
      words: words('资产总额不超过2亿元', 'Total assets at most 200 million yuan'),
      clause: sixth,
      confidence: 'seen',
      condition: compare(
        yearly(company.totalAssets, lastYear),
        '<=',
        constant(20_000_000_000, 'fen'),
      ),
    }),
    criterion({
      id: 'sme.industry.catalogue',
      words: words(
        '行业不属于《产业结构调整指导目录》限制类、淘汰类',
        'Industry neither restricted nor eliminated',
      ),
      clause: guide,
      confidence: 'seen',
      condition: isFalse(companyTax.restrictedIndustry),
    }),
    criterion({
      id: 'sme.industry.negative',
      words: words(
        '行业不属于研发费用加计扣除负面清单',
        'Industry not on the negative list of the R&D super-deduction',
      ),
      clause: guide,
      confidence: 'seen',
      condition: isFalse(companyTax.negativeListIndustry),
    }),
    criterion({
      id: 'sme.integrity.record',
      words: words(
        '上一会计年度及当年无重大安全、重大质量事故、严重环境违法、严重弄虚作假、科研严重失信',
        'No major accident, environmental offence, falsehood or research dishonesty, this or last year',
      ),
      clause: sixth,
      confidence: 'seen',
      condition: isFalse(companyTax.integrityBreachTwoYears),
    }),
    criterion({
      id: 'sme.integrity.abnormal',
      words: words('未列入经营异常名录', 'Not on the list of abnormal operations'),
      clause: sixth,
      confidence: 'seen',
      condition: isFalse(company.onAbnormalList),
    }),
    criterion({
      id: 'sme.integrity.dishonesty',
      words: words('未列入严重违法失信名单', 'Not on the list of serious dishonesty'),
      clause: sixth,
      confidence: 'seen',
      condition: isFalse(company.onDishonestyList),
    }),
    anyOf(
      words('综合得分达标，或满足任一直接确认条件', 'The score, or any one of the direct routes'),
      criterion({
        id: 'sme.score',
        words: words(
          '综合评价得分不低于60分，且科技人员指标得分不为0',
          'At least 60 points, and not 0 for staff',
        ),
        clause: sixth,
        confidence: 'seen',
        condition: all(
          compare(techSmeScore, '>=', constant(60, 'points')),
          compare(staffPoints, '>', constant(0, 'points')),
        ),
        advice: words(
          '研发投入可在占销售收入和占成本费用两种算法中选较高的得分；科技人员占比10%起得分。',
          'The better of R&D over sales and over costs counts; staff points begin at 10 %.',
        ),
      }),
      criterion({
        id: 'sme.direct.hnte',
        words: words('持有有效高新技术企业证书', 'Holds a valid high-tech enterprise certificate'),
        clause: direct,
        confidence: 'seen',
        condition: isTrue(company.hnteCertificateValid),
      }),
      criterion({
        id: 'sme.direct.award',
        words: words(
          '近五年获国家级科技奖励，单位排名前三',
          'National science award in the last five years, among the first three units',
        ),
        clause: direct,
        confidence: 'seen',
        condition: isTrue(companyTax.nationalScienceAward),
      }),
      criterion({
        id: 'sme.direct.institution',
        words: words(
          '拥有经认定的省部级以上研发机构',
          'Recognised R&D institution of provincial or ministerial level or higher',
        ),
        clause: direct,
        confidence: 'seen',
        condition: isTrue(companyTax.provincialRdInstitution),
      }),
      criterion({
        id: 'sme.direct.standard',
        words: words(
          '近五年主导制定过国际、国家或行业标准',
          'Led the drafting of an international, national or industry standard in five years',
        ),
        clause: direct,
        confidence: 'seen',
        condition: isTrue(companyTax.ledStandard),
      }),
    ),
  ),
  papers: [
    paper('sme.doc.form', words('科技型中小企业信息表', 'Information form'), 'uncertain', {
      form: 'online',
    }),
    paper('sme.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper(
      'sme.doc.statements',
      words('上一会计年度财务报表', 'Statements of the last accounting year'),
      'uncertain',
    ),
    paper(
      'sme.doc.staff',
      words('职工和科技人员名单', 'List of staff and sci-tech staff'),
      'uncertain',
    ),
    paper('sme.doc.ledger', words('研发费用辅助账', 'R&D ledger'), 'uncertain'),
    paper('sme.doc.rights', words('知识产权证明', 'Proof of rights'), 'uncertain', {
      required: false,
    }),
    paper(
      'sme.doc.direct',
      words('直接确认条件的证明（按此路径时）', 'Proof of the direct route, when claimed'),
      'uncertain',
      { required: false },
    ),
  ],
  benefits: [
    {
      words: words('亏损结转年限延长至10年', 'Losses may be carried forward for 10 years'),
      confidence: 'known',
    },
    {
      words: words(
        '取得入库编号，可用于申报要求科技型中小企业资格的项目；研发费用加计扣除自2023年起不再以此为前提',
        'The number opens programmes that ask for it; since 2023 the R&D super-deduction no longer does',
      ),
      confidence: 'seen',
    },
  ],
  validity: {
    words: words(
      '按年有效，每年重新评价；截止日以年度通知为准',
      'For the year, evaluated anew each year; the last day is set by the yearly notice',
    ),
    years: null,
    confidence: 'uncertain',
  },
  duties: techSmeDuties,
  procedure: usualProcedure,
  authority: words(
    '在优质中小企业梯度培育平台自主评价；鞍山的主管部门由科技局确认',
    'Self-evaluated on the national platform; the bureau is to confirm who is in charge in Anshan',
  ),
  contact: null,
  coverage: {
    'sme.platform': 'procedure',
    'sme.window.2025': 'procedure',
    'sme.window.2026': 'procedure',
    'sme.onsite.2025': 'procedure',
    'sme.onsite.2026': 'procedure',
    'sme.falsehood': 'procedure',
    'sme.publicity': 'procedure',
    'sme.validity': 'procedure',
    'sme.benefit': 'out of scope',
  },
}
