import { any, compare, isFalse, isTrue, oneOf } from '../engine/condition.ts'
import { allOf } from '../engine/criterion.ts'
import { constant, parameter } from '../engine/expression.ts'
import type { Programme } from '../engine/programme.ts'
import { challengeParameters as asked } from '../basis/platform-parameters.ts'
import { challengeFacts as challenge } from '../facts/challenge.ts'
import { words } from '../facts/fact.ts'
import { challengeClause, challengeShared } from './challenge-shared.ts'
import { paper } from './papers.ts'
import { under } from './under.ts'

const taker = challengeClause('揭榜方条件', 'On those who take')
const asks = under(taker, 'seen')

export const challengeTaker: Programme = {
  ...challengeShared,
  id: 'challenge-taker',
  family: 'challenge-taker',
  names: words('“揭榜挂帅”项目（揭榜方）', 'Open challenge, the party that takes it'),
  summary: words(
    '具备研发能力的高校院所、企业或人才团队揭榜攻关，省外、域外团队同样欢迎。',
    'Universities, institutes, enterprises and teams able to do the R&D, from anywhere.',
  ),
  requirement: allOf(
    asks(
      'jb.t.1.kind',
      words('揭榜方为高校院所、企业或人才团队', 'A university, institute, enterprise or team'),
      oneOf(challenge.takerKind, ['university', 'institute', 'enterprise', 'team']),
      { strength: 'soft' },
    ),
    asks(
      'jb.t.1.ability',
      words('揭榜方具备研发能力', 'The taker is able to do the R&D'),
      isTrue(challenge.takerCanResearch),
    ),
    asks(
      'jb.t.2',
      words(
        '与需求方签订任务、经费和知识产权协议',
        'An agreement with the poster on tasks, money and rights',
      ),
      isTrue(challenge.takerAgreement),
      { confidence: 'known' },
    ),
    asks(
      'jb.t.3',
      words(
        '与需求方无关联关系（是否允许由科技局确认）',
        'No related party of the poster, unless the bureau allows it',
      ),
      any(
        isFalse(challenge.takerRelated),
        compare(parameter(asked.challengeRelatedAllowed), '>=', constant(1, 'items')),
      ),
      { confidence: 'uncertain' },
    ),
    under(challengeClause('诚信要求', 'Integrity'), 'known')(
      'jb.d.6',
      words('无严重失信和科研失信记录', 'No record of serious or research dishonesty'),
      isFalse(challenge.takerDishonest),
    ),
  ),
  papers: [
    paper('jbt.doc.plan', words('揭榜攻关方案', 'Plan of the work'), 'uncertain'),
    paper('jbt.doc.agreement', words('与需求方的协议', 'Agreement with the poster'), 'uncertain'),
    paper(
      'jbt.doc.team',
      words('研发团队及条件证明', 'Proof of the team and its means'),
      'uncertain',
    ),
    paper('jbt.doc.integrity', words('诚信承诺书', 'Statement of integrity'), 'uncertain'),
  ],
  coverage: {},
}
