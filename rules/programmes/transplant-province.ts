import { oneOf } from '../engine/condition.ts'
import { allOf, applyingIf, criterion } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import { teamFacts } from '../facts/team.ts'
import {
  askedOfAttackTeams,
  askedOfEveryTeam,
  askedOfStartups,
  hostInAnshan,
  startupInAnshan,
  startupPaper,
  transplantClause,
  transplantPapers,
} from './transplant-criteria.ts'
import { transplantShared } from './transplant-shared.ts'

const isAttack = oneOf(teamFacts.teamKind, ['attack'])
const isStartup = oneOf(teamFacts.teamKind, ['startup'])

export const transplantProvince: Programme = {
  ...transplantShared,
  id: 'transplant-province',
  family: 'transplant-province',
  names: words('“带土移植”人才团队（省级）', 'Carrying-soil transplant, province'),
  summary: words(
    '辽宁省以外的人才团队来鞍攻关或创业，由市科技局推荐到省。',
    'Teams from outside Liaoning, recommended by the city to the province.',
  ),
  level: 'province',
  requirement: allOf(
    criterion({
      id: 'cst.c.1',
      words: words('团队为攻关类或创办企业类', 'A team of the attack or start-up kind'),
      clause: transplantClause('第三部分', 'Part 3'),
      confidence: 'seen',
      condition: oneOf(teamFacts.teamKind, ['attack', 'startup']),
    }),
    criterion({
      id: 'cst.p.1',
      words: words('团队来自辽宁省以外', 'The team comes from outside Liaoning'),
      clause: transplantClause('第二部分', 'Part 2'),
      confidence: 'seen',
      condition: oneOf(teamFacts.teamOrigin, ['mainland', 'outside']),
    }),
    hostInAnshan,
    ...askedOfAttackTeams.map(each => applyingIf(isAttack, each)),
    applyingIf(isStartup, criterion(startupInAnshan)),
    ...askedOfStartups.map(each => applyingIf(isStartup, each)),
    ...askedOfEveryTeam,
  ),
  papers: [...transplantPapers, { ...startupPaper, required: false }],
  benefits: [
    {
      words: words(
        '可纳入兴辽英才支持，额度以年度通知为准',
        'May enter the provincial talent scheme; amounts by yearly notice',
      ),
      confidence: 'yearly',
    },
  ],
  authority: words(
    '辽宁省科技厅；鞍山市科学技术局推荐',
    'The province; the Anshan bureau recommends',
  ),
  coverage: { 'cst.c.14': 'procedure', 'cst.p.2': 'procedure', 'cst.p.3': 'procedure' },
}
