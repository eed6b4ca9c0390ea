import type { FirstKind } from '../engine/programme.ts'
import { words } from '../facts/fact.ts'

/** The kinds of programme that the plan opens first. */
export const firstKinds = {
  hnte: { id: 'hnte', words: words('高新技术企业', 'High-tech enterprises') },
  gazelle: { id: 'gazelle', words: words('瞪羚企业', 'Gazelles') },
  transplant: {
    id: 'transplant',
    words: words('“带土移植”人才团队', 'Carrying-soil transplant of talent teams'),
  },
  incubator: { id: 'incubator', words: words('科技企业孵化器', 'Technology incubators') },
  alliance: { id: 'alliance', words: words('产学研联盟', 'Industry–university alliances') },
} as const satisfies Readonly<Record<string, FirstKind>>
