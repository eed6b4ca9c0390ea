import { allOf, criterion } from '../engine/criterion.ts'
import type { Programme } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'
import {
  askedOfAttackTeams,
  askedOfEveryTeam,
  askedOfStartups,
  fromOutsideAnshan,
  hostInAnshan,
  startupInAnshan,
  startupPaper,
  teamKindIs,
  transplantPapers,
} from './transplant-criteria.ts'
import { transplantShared } from './transplant-shared.ts'

const shared = {
  ...transplantShared,
  level: 'city',
  benefits: [
    {
      words: words('支持额度由科技局按年度确认', 'Support is set by the bureau year by year'),
      confidence: 'yearly',
    },
  ],
  authority: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
} as const satisfies Partial<Programme>

export const transplantCityAttack: Programme = {
  ...shared,
  id: 'transplant-city-attack',
  family: 'transplant-city-attack',
  names: words(
    '“带土移植”人才团队（市级技术攻关类）',
    'Carrying-soil transplant, city, attack kind',
  ),
  summary: words(
    '鞍山市以外的人才团队带技术来鞍，与在鞍企业联合开展技术攻关。',
    'Teams from outside Anshan bring their technology to attack a problem with a local enterprise.',
  ),
  requirement: allOf(
    teamKindIs('attack', words('团队类别为技术攻关类', 'The team is of the attack kind')),
    fromOutsideAnshan,
    hostInAnshan,
    ...askedOfAttackTeams,
    ...askedOfEveryTeam,
  ),
  papers: transplantPapers,
  coverage: { 'cst.c.8': 'out of scope', 'cst.c.9': 'out of scope', 'cst.c.14': 'procedure' },
}

export const transplantCityStartup: Programme = {
  ...shared,
  id: 'transplant-city-startup',
  family: 'transplant-city-startup',
  names: words(
    '“带土移植”人才团队（市级创办企业类）',
    'Carrying-soil transplant, city, start-up kind',
  ),
  summary: words(
    '鞍山市以外的人才团队来鞍创办企业。',
    'Teams from outside Anshan found a company in Anshan.',
  ),
  requirement: allOf(
    teamKindIs('startup', words('团队类别为创办企业类', 'The team is of the start-up kind')),
    fromOutsideAnshan,
    hostInAnshan,
    criterion(startupInAnshan),
    ...askedOfStartups,
    ...askedOfEveryTeam,
  ),
  papers: [...transplantPapers, startupPaper],
  coverage: {
    'cst.c.4': 'out of scope',
    'cst.c.5': 'out of scope',
    'cst.c.6': 'out of scope',
    'cst.c.14': 'procedure',
  },
}
