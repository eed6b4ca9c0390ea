import { addDays } from '#rules/calendar/day.ts'
import type { TypedSections } from './answers.ts'
import type { ProgrammeFamily } from './histories.ts'
import type { Chance } from './random.ts'

/** What is typed about a programme's other subject: carrier, team or alliance. */
export function typedSubject(
  family: ProgrammeFamily,
  chance: Chance,
  today: string,
): TypedSections {
  switch (family) {
    case 'hnte':
    case 'gazelle':
      return {}
    case 'incubator-national':
    case 'incubator-liaoning':
      return carrierSections(chance, today)
    case 'transplant-city-attack':
      return teamSections('attack', chance, today)
    case 'transplant-city-startup':
      return teamSections('startup', chance, today)
    case 'alliance':
      return {
        alliance: {
          universityMembers: String(chance.whole(1, 3)),
          agreementSigned: 'yes',
          agreementBenefitClause: 'yes',
          agreementIpClause: 'yes',
          marketGoal: 'yes',
          fieldInKeyChain: 'yes',
          recordedOnPlatform: 'yes',
          cityRecommended: 'yes',
        },
        'alliance-leader': { operatesInLiaoning: 'yes' },
      }
  }
}

function carrierSections(chance: Chance, today: string): TypedSections {
  return {
    carrier: {
      operatingSince: addDays(today, -chance.whole(800, 2600)),
      statisticsYears: '2',
      area: String(chance.whole(5200, 14_000)),
      incubateeAreaPercent: '78',
      incubatees: String(chance.whole(32, 66)),
      graduates: String(chance.whole(12, 30)),
      sameFieldPercent: '40',
      hardshipArea: 'no',
      patentAppliedPercent: '52',
      validIpPercent: '34',
    },
    'carrier-services': {
      fund: '520',
      financedPercent: '12',
      fundCases: '3',
      professionalStaffPercent: '82',
      professionalStaff: '7',
      mentors: '8',
      ownPlatform: 'no',
      nicheServices: 'no',
      equityInvestedPercent: '11',
      financedLastYearPercent: '21',
      fastGrowthPercent: '33',
      nonRentIncomePercent: '36',
    },
  }
}

function teamSections(
  teamKind: 'attack' | 'startup',
  chance: Chance,
  today: string,
): TypedSections {
  const isStartup = teamKind === 'startup'
  return {
    team: {
      teamKind,
      teamOrigin: isStartup ? 'mainland' : 'liaoning',
      coreMembers: String(chance.whole(3, 6)),
      solutionOrProduct: 'yes',
      leaderAge: String(chance.whole(38, 58)),
      leaderTitle: 'senior',
      leaderDegree: 'doctor',
      signedOn: addDays(today, -chance.whole(60, 700)),
      contractYears: '3',
      fullTime: isStartup ? 'yes' : 'no',
    },
    'team-host': {
      hostAllianceRole: isStartup ? 'none' : 'main',
      takenByChallenge: isStartup ? 'no' : 'yes',
      ...(isStartup
        ? {
            startupSeat: '210311',
            startupRegisteredOn: addDays(today, -500),
            teamSharePercent: '36',
            paidIn: '200',
          }
        : {}),
    },
  }
}
