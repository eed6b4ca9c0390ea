import { compare, isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import { fact, parameter, ratio } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { challengeParameters as asked } from '../basis/platform-parameters.ts'
import { challengeFacts as challenge } from '../facts/challenge.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { atLeast, atMost } from './at-least.ts'
import { challengeClause, challengeShared } from './challenge-shared.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'
import { seatInLiaoning } from './usual-settings.ts'

const demand = challengeClause('需求方条件', 'On those who post')
const money = challengeClause('出资比例（以年度指南为准）', "Shares of money, by the year's guide")
const asks = under(demand, 'seen')
const ofYear = under(money, 'yearly')

export const challengeDemand: Programme = {
  ...challengeShared,
  id: 'challenge-demand',
  family: 'challenge-demand',
  names: words('“揭榜挂帅”项目（需求方）', 'Open challenge, the party that posts it'),
  summary: words(
    '企业提出技术需求，明确指标、期限和榜额，公开征集揭榜方；投入和比例以年度指南为准。',
    'A company posts a technical need with indicators, period and price; shares of money follow the yearly guide.',
  ),
  requirement: allOf(
    seatInLiaoning('jb.d.1.seat', demand, 'seen'),
    asks(
      'jb.d.1.kind',
      words('需求方为企业', 'The poster is an enterprise'),
      oneOf(company.bodyKind, ['enterprise']),
    ),
    asks(
      'jb.d.1.body',
      words('需求方为独立法人', 'The poster is a legal person'),
      isTrue(company.legalPerson),
    ),
    asks(
      'jb.d.2',
      words('一般由联盟盟主提出', 'Usually the leader of an alliance'),
      isTrue(challenge.demanderLeadsAlliance),
      { strength: 'soft' },
    ),
    ofYear(
      'jb.d.3.own',
      words('自筹资金占比达到要求', 'The share of own money asked'),
      compare(
        ratio(fact(challenge.challengeOwnMoney), fact(challenge.challengeInvestment)),
        '>=',
        parameter(asked.challengeOwnShareMin),
      ),
    ),
    ofYear(
      'jb.d.3.public',
      words('财政资金占比不超过上限', 'Public money within its share'),
      compare(
        ratio(fact(challenge.challengePublicMoney), fact(challenge.challengeInvestment)),
        '<=',
        parameter(asked.challengePublicShareMax),
      ),
    ),
    asks(
      'jb.d.4.definite',
      words(
        '技术需求、指标、期限和榜额明确',
        'Technical need, indicators, period and price are definite',
      ),
      isTrue(challenge.challengeSpecified),
    ),
    ofYear(
      'jb.d.4.investment',
      words('项目总投入达到要求', 'The investment asked'),
      atLeast(challenge.challengeInvestment, asked.challengeInvestmentMin),
    ),
    ofYear(
      'jb.d.4.period',
      words('实施期不超过上限', 'Within the period allowed'),
      atMost(challenge.challengePeriod, asked.challengePeriodMax),
    ),
    asks(
      'jb.d.5.library',
      words('2024年起需求先征集入库', 'Since 2024 needs are first collected in a library'),
      isTrue(challenge.needInLibrary),
      { strength: 'soft' },
    ),
    asks(
      'jb.d.5.leading',
      words(
        '重大项目需求原则上由省内龙头企业牵头并明确合作高校院所',
        'Needs of major projects come as a rule from leading enterprises with named partners',
      ),
      isTrue(challenge.leadingEnterprise),
      { strength: 'soft' },
    ),
    under(
      challengeClause('诚信要求（辽科发〔2022〕17号）', 'Integrity, 辽科发〔2022〕17号'),
      'known',
    )(
      'jb.d.6',
      words('无严重失信和科研失信记录', 'No record of serious or research dishonesty'),
      isFalse(challenge.demanderDishonest),
    ),
  ),
  papers: [
    paper('jbd.doc.need', words('技术需求书', 'Description of the need'), 'uncertain'),
    paper(
      'jbd.doc.budget',
      words('项目预算和自筹资金承诺', 'Budget and pledge of own money'),
      'uncertain',
    ),
    paper('jbd.doc.license', words('营业执照', 'Business licence'), 'uncertain'),
    paper('jbd.doc.integrity', words('诚信承诺书', 'Statement of integrity'), 'uncertain'),
  ],
  coverage: {},
}
