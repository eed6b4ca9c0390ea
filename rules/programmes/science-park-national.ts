import { isTrue, judgement, reached } from '../engine/condition.ts'
import { allOf, type Requirement } from '../engine/criterion.ts'
import { constant } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { scienceParkFacts as park } from '../facts/science-park.ts'
import { words } from '../facts/fact.ts'
import { atLeast } from './at-least.ts'
import { legalPerson } from './incubator-shared.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'
import { usualSettings } from './usual-settings.ts'

const clause = {
  document: 'science-park-measure-2019',
  article: words('第六条', 'Article 6'),
} as const
const asks = under(clause, 'known')

const articleSix: readonly Requirement[] = [
  asks(
    'usp.university',
    words('有依托的高校', 'Rests on a university'),
    isTrue(park.anchorUniversity),
  ),
  legalPerson('usp.body', clause, 'known'),
  asks(
    'usp.years',
    words('运营机构运营满2年', 'Its operator has run for 2 full years'),
    reached(carrier.operatingSince, constant(2, 'years')),
  ),
  asks(
    'usp.area',
    words('可自主支配场地面积不低于15000平方米', 'At least 15,000 m² under its own control'),
    atLeast(carrier.area, 15_000),
  ),
  asks(
    'usp.share',
    words('其中孵化场地占60%以上', 'At least 60 % of it for incubation'),
    atLeast(park.incubationAreaPercent, 60),
  ),
  asks(
    'usp.incubatees',
    words('在孵企业不少于50家', 'At least 50 incubatees'),
    atLeast(carrier.incubatees, 50),
  ),
  asks(
    'usp.inventions',
    words(
      '拥有自主发明专利的在孵企业占30%以上',
      'At least 30 % of incubatees with own invention patents',
    ),
    atLeast(park.ownInventionPercent, 30),
  ),
  asks(
    'usp.linked',
    words(
      '与依托高校有实质性联系的企业占50%以上',
      'At least 50 % of firms linked to the university',
    ),
    atLeast(park.linkedToUniversityPercent, 50),
  ),
  asks(
    'usp.staff',
    words('经培训的专业服务人员占80%以上', 'At least 80 % trained staff'),
    atLeast(carrier.professionalStaffPercent, 80),
  ),
  asks(
    'usp.cases',
    words('投资案例不少于3个', 'At least 3 investment cases'),
    atLeast(park.investmentCases, 3),
  ),
]

const CHANGED = '2023-08-01'

const shared = {
  ...usualSettings,
  family: 'science-park-national',
  planSection: '1.3',
  basis: ['science-park-measure-2019'],
  level: 'nation',
  subject: 'carrier',
  papers: [
    paper('usp.doc.form', words('大学科技园申报书', 'Application form'), 'uncertain', {
      form: 'online',
    }),
    paper('usp.doc.premises', words('场地证明', 'Proof of the premises'), 'uncertain'),
    paper('usp.doc.firms', words('在孵企业名单', 'List of incubatees'), 'uncertain'),
    paper('usp.doc.staff', words('服务人员名单', 'List of staff'), 'uncertain'),
  ],
  benefits: [
    {
      words: words(
        '国家级、省级大学科技园自用及提供给在孵对象的房产、土地免征房产税和城镇土地使用税，孵化服务收入免征增值税，至2027年12月31日（财政部等公告2023年第42号）',
        'National and provincial parks: house and land use tax exempt, VAT exempt on incubation services, to 2027-12-31',
      ),
      confidence: 'known',
    },
  ],
  authority: words(
    '国家和省主管部门（科技、教育部门分工待确认）',
    'The national and provincial departments; which of them is to be confirmed',
  ),
  coverage: {},
} as const satisfies Partial<Programme>

export const scienceParkNational2019: Programme = {
  ...shared,
  id: 'science-park-national-2019',
  names: words('国家大学科技园（2019年办法）', 'National university science park, measure of 2019'),
  summary: words(
    '按国科发区〔2019〕117号认定的国家大学科技园。',
    'National parks under the measure of 2019.',
  ),
  inForce: { from: null, until: CHANGED },
  governedInstead: words(
    '教育部门制定的后续规定（未确认）',
    'Later rules of the education department, not confirmed',
  ),
  requirement: allOf(...articleSix),
}

export const scienceParkNational2023: Programme = {
  ...shared,
  id: 'science-park-national-2023',
  names: words(
    '国家大学科技园（2023年8月起）',
    'National university science park, from August 2023',
  ),
  summary: words(
    '2023年8月起由教育部门制定规定，现行条件待主管部门确认；先按2019年办法预判。',
    'The education department rules since August 2023; the conditions of 2019 are shown until it confirms.',
  ),
  inForce: { from: CHANGED, until: null },
  governedInstead: words('国科发区〔2019〕117号', 'The measure of 2019'),
  requirement: allOf(
    ...articleSix,
    under(clause, 'uncertain')(
      'usp.version',
      words(
        '2023年8月起的认定条件待主管部门确认',
        'The conditions from August 2023 are to be confirmed',
      ),
      judgement(words('由主管部门确认', 'The department confirms')),
    ),
  ),
}
