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
    case 'maker-space-anshan':
      return makerSpaceSections(chance, today)
    case 'accelerator':
      return {
        carrier: {
          operatingSince: addDays(today, -chance.whole(900, 2600)),
          area: String(chance.whole(8200, 16_000)),
        },
        accelerator: {
          acceleratedFirms: String(chance.whole(18, 40)),
          firmsOverSales: String(chance.whole(8, 16)),
        },
      }
    case 'pilot-base-city':
      return {
        'pilot-base': {
          fixedSite: 'yes',
          pilotEquipment: 'yes',
          servesOutside: 'yes',
          pilotSpecialists: 'yes',
          safetyAccidentThreeYears: 'no',
          dishonestThreeYears: 'no',
          pilotBaseAlready: 'no',
        },
      }
    case 'platform-anshan':
      return {
        platform: {
          platformStaff: String(chance.whole(12, 40)),
          platformArea: String(chance.whole(600, 2400)),
          platformEquipment: String(chance.whole(320, 900)),
          emergingField: 'yes',
        },
      }
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

function makerSpaceSections(chance: Chance, today: string): TypedSections {
  return {
    carrier: {
      operatingSince: addDays(today, -chance.whole(700, 2200)),
      area: String(chance.whole(620, 2400)),
    },
    'carrier-services': {
      professionalStaffPercent: '84',
      mentors: String(chance.whole(5, 14)),
    },
    'maker-space': {
      stations: String(chance.whole(40, 120)),
      stationPublicPercent: '78',
      residents: String(chance.whole(22, 48)),
      newFirmsInYear: String(chance.whole(10, 18)),
      financedInYear: String(chance.whole(3, 6)),
      typicalCasesInYear: String(chance.whole(2, 5)),
      eventsInYear: String(chance.whole(12, 24)),
    },
  }
}
