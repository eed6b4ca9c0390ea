import { all, compare, type Condition, isTrue, reached } from '../engine/condition.ts'
import { allOf, anyOf, criterion } from '../engine/criterion.ts'
import { chosen, constant, density, fact, type Numeric, perEach } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { parameters } from '../basis/parameters.ts'
import { carrierFacts as carrier } from '../facts/carrier.ts'
import { words } from '../facts/fact.ts'
import type { Unit } from '../facts/units.ts'
import { incubatorShared, legalPerson } from './incubator-shared.ts'

const article = (zh: string, en: string) =>
  ({ document: 'incubator-measure-2018', article: words(zh, en) }) as const

/** A specialised incubator: one field, services for it and a platform of its own. */
const isSpecialised: Condition = all(
  compare(fact(carrier.sameFieldPercent), '>=', constant(75, 'percent')),
  isTrue(carrier.nicheServices),
  isTrue(carrier.ownPlatform),
)

/** A threshold that is a fifth lower in a hardship area. */
function eased<U extends Unit>(usual: number, inHardship: number, unit: U): Numeric<U> {
  return chosen(isTrue(carrier.hardshipArea), constant(inHardship, unit), constant(usual, unit))
}

export const incubatorNational2018: Programme = {
  ...incubatorShared,
  id: 'incubator-national-2018',
  family: 'incubator-national',
  names: words('国家级科技企业孵化器（2018年办法）', 'National incubator, measure of 2018'),
  summary: words(
    '按国科发区〔2018〕300号认定的国家级孵化器。',
    'National incubators under the measure of 2018.',
  ),
  basis: ['incubator-measure-2018'],
  level: 'nation',
  inForce: { from: null, until: { parameter: parameters.incubatorMeasure2025From.id } },
  governedInstead: words(
    '《工业和信息化部科技型企业孵化器管理办法》（工信部科〔2025〕131号）',
    'The measure of 2025, 工信部科〔2025〕131号',
  ),
  requirement: allOf(
    legalPerson('inc18.1.body', article('第六条（一）', 'Article 6(1)'), 'seen'),
    criterion({
      id: 'inc18.1.years',
      words: words('运营满3年', 'Operating for 3 full years'),
      clause: article('第六条（一）', 'Article 6(1)'),
      confidence: 'seen',
      condition: reached(carrier.operatingSince, constant(3, 'years')),
    }),
    criterion({
      id: 'inc18.1.statistics',
      words: words('连续2年以上报送统计数据', 'Statistics reported for 2 years running'),
      clause: article('第六条（一）', 'Article 6(1)'),
      confidence: 'seen',
      condition: compare(fact(carrier.statisticsYears), '>=', constant(2, 'years')),
    }),
    criterion({
      id: 'inc18.2.area',
      words: words('可自主支配场地面积不低于1万平方米', 'At least 10,000 m² under its own control'),
      clause: article('第六条（二）', 'Article 6(2)'),
      confidence: 'seen',
      condition: compare(fact(carrier.area), '>=', eased(10_000, 8_000, 'squareMetres')),
    }),
    criterion({
      id: 'inc18.2.share',
      words: words(
        '在孵企业使用面积（含公共服务）占75%以上',
        'At least 75 % of it used by incubatees, with services',
      ),
      clause: article('第六条（二）', 'Article 6(2)'),
      confidence: 'seen',
      condition: compare(fact(carrier.incubateeAreaPercent), '>=', constant(75, 'percent')),
    }),
    criterion({
      id: 'inc18.3.fund',
      words: words('孵化资金不低于500万元', 'Incubation fund of at least 5 million yuan'),
      clause: article('第六条（三）', 'Article 6(3)'),
      confidence: 'seen',
      condition: compare(fact(carrier.fund), '>=', eased(500_000_000, 400_000_000, 'fen')),
    }),
    criterion({
      id: 'inc18.3.financed',
      words: words('获得投融资的在孵企业占比不低于10%', 'At least 10 % of incubatees financed'),
      clause: article('第六条（三）', 'Article 6(3)'),
      confidence: 'seen',
      condition: compare(fact(carrier.financedPercent), '>=', constant(10, 'percent')),
    }),
    criterion({
      id: 'inc18.3.cases',
      words: words('孵化资金使用案例不少于3个', 'At least 3 cases of use of the fund'),
      clause: article('第六条（三）', 'Article 6(3)'),
      confidence: 'seen',
      condition: compare(fact(carrier.fundCases), '>=', constant(3, 'items')),
    }),
    criterion({
      id: 'inc18.4.share',
      words: words('专业孵化服务人员占80%以上', 'At least 80 % professional staff'),
      clause: article('第六条（四）', 'Article 6(4)'),
      confidence: 'seen',
      condition: compare(fact(carrier.professionalStaffPercent), '>=', constant(80, 'percent')),
    }),
    criterion({
      id: 'inc18.4.staff',
      words: words(
        '每10家在孵企业至少配备1名专业服务人员',
        'One professional for each 10 incubatees',
      ),
      clause: article('第六条（四）', 'Article 6(4)'),
      confidence: 'seen',
      condition: compare(
        fact(carrier.professionalStaff),
        '>=',
        perEach(fact(carrier.incubatees), 10),
      ),
    }),
    criterion({
      id: 'inc18.4.mentors',
      words: words('每10家在孵企业至少配备1名创业导师', 'One mentor for each 10 incubatees'),
      clause: article('第六条（四）', 'Article 6(4)'),
      confidence: 'seen',
      condition: compare(fact(carrier.mentors), '>=', perEach(fact(carrier.incubatees), 10)),
    }),
    anyOf(
      words('满足以下任一知识产权条件', 'Either of these conditions on rights'),
      criterion({
        id: 'inc18.5.patents',
        words: words(
          '已申请专利的在孵企业占比不低于50%',
          'At least 50 % of incubatees applied for patents',
        ),
        clause: article('第六条（五）', 'Article 6(5)'),
        confidence: 'seen',
        condition: compare(fact(carrier.patentAppliedPercent), '>=', eased(50, 40, 'percent')),
      }),
      criterion({
        id: 'inc18.5.rights',
        words: words(
          '拥有有效知识产权的在孵企业占比不低于30%',
          'At least 30 % of incubatees hold valid rights',
        ),
        clause: article('第六条（五）', 'Article 6(5)'),
        confidence: 'seen',
        condition: compare(fact(carrier.validIpPercent), '>=', eased(30, 24, 'percent')),
      }),
    ),
    criterion({
      id: 'inc18.6.incubatees',
      words: words(
        '在孵企业不少于50家（专业孵化器30家）',
        'At least 50 incubatees, 30 when specialised',
      ),
      clause: article('第六条（六）、第七条', 'Article 6(6), Article 7'),
      confidence: 'seen',
      condition: compare(
        fact(carrier.incubatees),
        '>=',
        chosen(isSpecialised, eased(30, 24, 'items'), eased(50, 40, 'items')),
      ),
    }),
    criterion({
      id: 'inc18.6.density',
      words: words(
        '每千平方米在孵企业不少于3家（专业孵化器2家）',
        'At least 3 incubatees per 1,000 m², 2 when specialised',
      ),
      clause: article('第六条（六）、第七条', 'Article 6(6), Article 7'),
      confidence: 'seen',
      condition: compare(
        density(fact(carrier.incubatees), fact(carrier.area)),
        '>=',
        chosen(
          isSpecialised,
          constant(2, 'itemsPerThousandSquareMetres'),
          constant(3, 'itemsPerThousandSquareMetres'),
        ),
      ),
    }),
    criterion({
      id: 'inc18.7.graduates',
      words: words(
        '累计毕业企业不少于20家（专业孵化器15家）',
        'At least 20 graduates in all, 15 when specialised',
      ),
      clause: article('第六条（七）、第七条', 'Article 6(7), Article 7'),
      confidence: 'seen',
      condition: compare(
        fact(carrier.graduates),
        '>=',
        chosen(isSpecialised, eased(15, 12, 'items'), eased(20, 16, 'items')),
      ),
    }),
  ),
  authority: words(
    '科技部认定；辽宁省科技厅推荐',
    'Recognised by the Ministry; the province recommends',
  ),
  coverage: { 'inc18.8': 'within other criteria', 'inc18.9': 'within other criteria' },
}
