import { all, compare, isFalse, isTrue, oneOf, reached } from '../engine/condition.ts'
import { allOf, criterion } from '../engine/criterion.ts'
import { banded, bandsDown, constant, ratio, total, yearly } from '../engine/expression.ts'
import { type Programme, usualProcedure } from '../engine/programme.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { seats } from '../identifiers/districts.ts'
import { firstKinds } from './first-kinds.ts'
import { hnteDuties } from './hnte-duties.ts'
import { innovationScore, usableRights } from './innovation-score.ts'
import { paper } from './papers.ts'

const measure = (article: string, inEnglish: string) =>
  ({ document: 'hnte-measure', article: words(article, inEnglish) }) as const

const lastYear = -1
const lastThreeYears = [-3, -2, -1]
const mainlandSeats = seats.map(seat => seat.value).filter(seat => seat !== 'outside')

/** The least R&D share by the sales of the latest year; each upper edge stays in its band. */
const leastRdShare = banded(
  yearly(company.sales, lastYear),
  'ratio',
  bandsDown(
    [
      { from: 20_000_000_000, above: true, gives: 0.03 },
      { from: 5_000_000_000, above: true, gives: 0.04 },
    ],
    0.05,
  ),
  null,
)

export const hnte: Programme = {
  id: 'hnte',
  family: 'hnte',
  names: words('高新技术企业认定', 'Recognition as a high-tech enterprise'),
  summary: words(
    '在国家重点支持的高新技术领域内持续研发并拥有核心自主知识产权的企业，认定后企业所得税减按15%。',
    'For enterprises with their own core rights and steady R&D in the supported fields; corporate income tax falls to 15 %.',
  ),
  planSection: '2.2',
  openedFirst: firstKinds.hnte,
  basis: ['hnte-measure', 'hnte-guide'],
  level: 'nation',
  subject: 'company',
  inForce: { from: '2016-01-01', until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'hnte.resident',
      words: words(
        '在中国境内（不含港澳台）注册的居民企业',
        'A resident enterprise registered in mainland China',
      ),
      clause: measure('第二条', 'Article 2'),
      confidence: 'seen',
      condition: all(isTrue(company.residentEnterprise), oneOf(company.seat, mainlandSeats)),
    }),
    criterion({
      id: 'hnte.age',
      words: words(
        '申请时注册成立一年（365个日历天）以上',
        'Registered at least 365 calendar days ago',
      ),
      clause: measure('第十一条（一）；指引三（一）', 'Article 11(1); guide 3(1)'),
      confidence: 'secondary',
      condition: reached(company.registeredOn, constant(365, 'days')),
      advice: words('满365天后即可满足。', 'Met once 365 days have passed.'),
    }),
    criterion({
      id: 'hnte.ip_owned',
      words: words(
        '拥有对主要产品（服务）起核心支持作用的知识产权所有权，至少1件可用',
        'Owns at least one usable right that supports its main products',
      ),
      clause: measure('第十一条（二）', 'Article 11(2)'),
      confidence: 'seen',
      condition: compare(usableRights, '>=', constant(1, 'items')),
      advice: words(
        'Ⅱ类知识产权只能用于一次申报；可通过自主研发、受让、受赠、并购取得。',
        'A class II right serves one application only; rights may be developed, bought, given or merged.',
      ),
    }),
    criterion({
      id: 'hnte.field',
      words: words(
        '核心技术属于《国家重点支持的高新技术领域》',
        'Core technology lies in the fields supported by the State',
      ),
      clause: measure('第十一条（三）', 'Article 11(3)'),
      confidence: 'seen',
      condition: isTrue(company.coreTechnologyInFieldList),
    }),
    criterion({
      id: 'hnte.staff_ratio',
      words: words('科技人员占当年职工总数不低于10%', 'Sci-tech staff at least 10 % of all staff'),
      clause: measure('第十一条（四）', 'Article 11(4)'),
      confidence: 'seen',
      condition: compare(
        ratio(
          yearly(company.sciTechStaffAverage, lastYear),
          yearly(company.staffAverage, lastYear),
        ),
        '>=',
        constant(0.1, 'ratio'),
      ),
    }),
    criterion({
      id: 'hnte.rd_ratio',
      words: words(
        '近三个会计年度研发费用占同期销售收入：最近一年销售收入5000万元以下不低于5%，5000万元至2亿元不低于4%，2亿元以上不低于3%',
        'R&D over sales of the last three years: at least 5 % up to 50 million yuan of latest sales, 4 % up to 200 million, 3 % above',
      ),
      clause: measure('第十一条（五）', 'Article 11(5)'),
      confidence: 'seen',
      condition: compare(
        ratio(total(company.rdSpend, lastThreeYears), total(company.sales, lastThreeYears)),
        '>=',
        leastRdShare,
      ),
    }),
    criterion({
      id: 'hnte.rd_domestic',
      words: words('境内研发费用占全部研发费用不低于60%', 'At least 60 % of R&D spent in China'),
      clause: measure('第十一条（五）', 'Article 11(5)'),
      confidence: 'seen',
      condition: compare(
        ratio(
          total(company.rdSpendDomestic, lastThreeYears),
          total(company.rdSpend, lastThreeYears),
        ),
        '>=',
        constant(0.6, 'ratio'),
      ),
    }),
    criterion({
      id: 'hnte.ht_income',
      words: words(
        '近一年高新技术产品（服务）收入占同期总收入不低于60%',
        'High-tech income at least 60 % of total income, latest year',
      ),
      clause: measure('第十一条（六）', 'Article 11(6)'),
      confidence: 'seen',
      condition: compare(
        ratio(yearly(company.highTechIncome, lastYear), yearly(company.totalIncome, lastYear)),
        '>=',
        constant(0.6, 'ratio'),
      ),
    }),
    criterion({
      id: 'hnte.score',
      words: words('创新能力评价70分以上（不含70分）', 'Innovation score above 70, whole points'),
      clause: measure('第十一条（七）；指引三（七）', 'Article 11(7); guide 3(7)'),
      confidence: 'seen',
      condition: compare(innovationScore, '>', constant(70, 'points')),
      advice: words(
        '由专家评分；知识产权数量、成果转化、成长性按数据定档。',
        'Experts score; rights, results and growth fix the bands.',
      ),
    }),
    criterion({
      id: 'hnte.no_incident',
      words: words(
        '申请前365日内未发生重大安全、重大质量事故或严重环境违法行为',
        'No major accident or serious environmental offence in the 365 days before',
      ),
      clause: measure('第十一条（八）', 'Article 11(8)'),
      confidence: 'known',
      condition: isFalse(company.majorIncidentInYear),
    }),
  ),
  papers: [
    paper('hnte.doc.1', words('高新技术企业认定申请书', 'Application form'), 'seen', {
      form: 'online',
    }),
    paper('hnte.doc.2', words('注册登记证件（营业执照）', 'Business licence'), 'seen'),
    paper(
      'hnte.doc.3',
      words(
        '知识产权、科研立项、成果转化、研发组织管理材料',
        'Papers on rights, projects, results and R&D management',
      ),
      'seen',
    ),
    paper(
      'hnte.doc.4',
      words(
        '高新技术产品（服务）关键技术和指标、资质、检测报告',
        'Key technology, approvals and test reports of products',
      ),
      'seen',
    ),
    paper('hnte.doc.5', words('职工和科技人员情况说明', 'Statement of staff'), 'seen'),
    paper(
      'hnte.doc.6',
      words(
        '近三年研发费用和近一年高新收入专项审计或鉴证报告',
        'Special audit of R&D (3 years) and high-tech income (1 year)',
      ),
      'seen',
      { form: 'original' },
    ),
    paper(
      'hnte.doc.7',
      words('近三年经审计的财务会计报告', 'Audited statements of three years'),
      'seen',
    ),
    paper(
      'hnte.doc.8',
      words('近三年企业所得税年度纳税申报表', 'Income tax returns of three years'),
      'seen',
    ),
  ],
  benefits: [
    {
      words: words(
        '企业所得税减按15%（法定25%），自发证当年起',
        'Corporate income tax of 15 % instead of 25 %, from the year of the certificate',
      ),
      clause: { document: 'cit-law', article: words('第二十八条', 'Article 28') },
      confidence: 'seen',
    },
    {
      words: words(
        '鞍山市：首次或再次认定奖励性后补助最高10万元（鞍政发〔2016〕33号，经鞍政发〔2025〕2号修订）',
        'Anshan: up to 100,000 yuan after first or renewed recognition （鞍政发〔2016〕33号, amended by 鞍政发〔2025〕2号）',
      ),
      clause: { document: 'anshan-reward', article: words('第六部分', 'Part 6') },
      confidence: 'seen',
    },
    {
      words: words('亏损结转年限延长至10年', 'Losses may be carried forward for 10 years'),
      confidence: 'known',
    },
  ],
  validity: {
    words: words('自发证之日起三年', 'Three years from the day of issue'),
    years: 3,
    confidence: 'seen',
  },
  duties: hnteDuties,
  procedure: { ...usualProcedure, experts: true },
  authority: words(
    '国家认定；鞍山市科学技术局受理推荐',
    'Recognised at national level; the Anshan bureau receives and recommends',
  ),
  contact: null,
  coverage: {
    'hnte.auditor': 'procedure',
    'hnte.validity': 'procedure',
    'hnte.annual_report': 'procedure',
    'hnte.change': 'procedure',
    'hnte.revocation': 'procedure',
    'hnte.publicity': 'procedure',
    'hnte.rounds': 'procedure',
    'hnte.cit': 'out of scope',
  },
}
