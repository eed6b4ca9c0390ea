import type { Loose } from '../use-words.ts'
import type { programmeKinds as zh } from '../zh-CN/programme-kinds.ts'

export const programmeKinds: Loose<typeof zh> = {
  levels: { city: 'City', province: 'Province', nation: 'National' },
  subjects: {
    company: 'Companies',
    team: 'Talent teams',
    carrier: 'Incubation carriers',
    alliance: 'Industry–university alliances',
    project: 'Open challenges',
    platform: 'Research platforms',
    contract: 'Technology contracts',
    person: 'Persons',
    instrument: 'Large instruments',
    request: 'Requests',
  },
  confidence: {
    seen: 'text seen',
    secondary: 'second-hand source',
    known: 'settled text, not read word for word',
    uncertain: 'to be confirmed by the bureau',
    yearly: "set by each year's call",
  },
}
