import { all, compare, isFalse, isTrue } from '../engine/condition.ts'
import { allOf, applyingIf } from '../engine/criterion.ts'
import { constant, parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { pilotParameters } from '../basis/platform-parameters.ts'
import { company } from '../facts/company.ts'
import { words } from '../facts/fact.ts'
import { platformFacts as platform } from '../facts/platform.ts'
import { platformShared } from './platform-shared.ts'
import { under } from './under.ts'
import { seatInAnshan } from './usual-settings.ts'

const clause = {
  document: 'jinzhou-pilot-notice-2023',
  article: words('备案条件（参照，待市科技局确认）', 'Conditions, by comparison, to be confirmed'),
} as const
const plan = { document: 'anshan-plan', article: words('二、（一）1', 'Part 2 (1) 1') } as const
const asks = under(clause, 'uncertain')

const isAdopted = compare(parameter(pilotParameters.pilotCityRule), '>=', constant(1, 'items'))

export const pilotBaseCity: Programme = {
  ...platformShared,
  id: 'pilot-base-city',
  family: 'pilot-base-city',
  names: words('鞍山市中试基地', 'Anshan pilot base'),
  summary: words(
    '市级中试基地；本市条件未见，由市科技局决定是否参照锦州市2023年条件。',
    'City pilot bases; the bureau decides whether the conditions of Jinzhou, 2023, are followed.',
  ),
  planSection: '1.1',
  basis: ['anshan-plan', 'jinzhou-pilot-notice-2023'],
  level: 'city',
  requirement: allOf(
    seatInAnshan('pb.4.seat', plan, 'seen'),
    asks(
      'pb.4.rule',
      words('市科技局已确定备案条件', 'The bureau has settled the conditions'),
      isAdopted,
      { strength: 'soft' },
    ),
    applyingIf(
      isAdopted,
      allOf(
        asks(
          'pb.4.body',
          words('具有独立法人资格', 'An independent legal person'),
          isTrue(company.legalPerson),
        ),
        asks(
          'pb.4.site',
          words('有中试场地和设备', 'A site and equipment for pilot runs'),
          all(isTrue(platform.fixedSite), isTrue(platform.pilotEquipment)),
        ),
        asks(
          'pb.4.specialists',
          words('有专业技术人员队伍', 'A staff of specialists'),
          isTrue(platform.pilotSpecialists),
        ),
        asks(
          'pb.4.service',
          words('愿意对外服务并有服务制度', 'Willing to serve outside, with rules'),
          isTrue(platform.servesOutside),
        ),
        asks(
          'pb.4.integrity',
          words('近三年无严重失信', 'No serious dishonesty in the last three years'),
          isFalse(platform.dishonestThreeYears),
        ),
        asks(
          'pb.4.safety',
          words('近三年无安全事故', 'No safety accident in the last three years'),
          isFalse(platform.safetyAccidentThreeYears),
        ),
        asks(
          'pb.4.once',
          words('尚未备案为中试基地', 'Not recorded as a pilot base already'),
          isFalse(platform.pilotBaseAlready),
        ),
      ),
    ),
  ),
  authority: words(
    '鞍山市科学技术局（条件待确认）',
    'The Anshan bureau; the conditions are to be confirmed',
  ),
  coverage: {},
}
