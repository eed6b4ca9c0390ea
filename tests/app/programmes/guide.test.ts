import { expect, test } from 'vitest'
import { catalogue, kindsOpenedFirst } from '#app/programmes/catalogue.server.ts'
import { guideOf, versionsOf } from '#app/programmes/guide.server.ts'
import type { Programme } from '#rules/engine/programme.ts'
import { programmeById, programmes, programmesOn } from '#rules/programmes/index.ts'
import { languages } from '#rules/words.ts'

const day = '2026-11-23'
const reader = { day, overrides: {}, language: 'zh-CN' } as const
const all = { text: '', level: '', subject: '' }

test('no guide has an empty part that the fixed order requires', () => {
  for (const programme of programmes) {
    for (const language of languages) {
      const guide = guideOf(programme, { day, overrides: {}, language })
      expect(guide.documents.length, programme.id).toBeGreaterThan(0)
      expect(guide.conditions.length, programme.id).toBeGreaterThan(0)
      expect(guide.papers.length, programme.id).toBeGreaterThan(0)
      expect(guide.steps.length, programme.id).toBeGreaterThan(3)
      expect([guide.plan, guide.authority, guide.validity.words]).not.toContain('')
    }
  }
})

test('the score table of the high-tech enterprise has nine items, four of them with bands of data', () => {
  const hnte = programmeById('hnte')
  if (hnte === null) throw new Error('no high-tech enterprise')
  const { score } = guideOf(hnte, { day, overrides: {}, language: 'zh-CN' })
  expect(score).toHaveLength(9)
  expect(score?.filter(item => item.bands.length > 0)).toHaveLength(4)
  const growth = score?.find(item => item.id === 'scoreSalesGrowth')?.bands[0]?.rows
  expect(growth?.[0]).toEqual({ range: '不低于 35%', points: '9–10 分' })
  expect(growth?.at(-1)).toEqual({ range: '不超过 0%', points: '0 分' })
})

test('a programme that the city decides ends with its decision, another with the higher authority', () => {
  const last = (id: string) => {
    const programme = programmeById(id)
    return programme === null
      ? null
      : guideOf(programme, { day, overrides: {}, language: 'en' }).steps.at(-1)?.id
  }
  expect(last('transplant-city-attack')).toBe('decideCity')
  expect(last('gazelle')).toBe('above')
})

test('each kind opened first holds programmes in force, none of them twice', () => {
  const kinds = kindsOpenedFirst(day, 'zh-CN')
  expect(kinds.filter(kind => kind.programmes.length === 0)).toEqual([])
  const shown = kinds.flatMap(kind => kind.programmes.map(each => each.id))
  const inForce = programmesOn(day).map(each => each.id)
  expect(shown.filter(id => !inForce.includes(id))).toEqual([])
  expect(new Set(shown).size).toBe(shown.length)
})

test('the catalogue shows superseded versions last, and says so', () => {
  const rows = catalogue(all, reader)
  expect(rows).toHaveLength(programmes.length)
  const governing = new Set(programmesOn(day).map(each => each.id))
  const inForce = rows.map(row => governing.has(row.id))
  expect(inForce).toEqual(inForce.toSorted((a, b) => Number(b) - Number(a)))
  expect(rows.find(row => row.id === 'incubator-national-2018')).toMatchObject({
    force: { force: 'past' },
  })
})

test('words of either language find a programme, level and subject narrow it', () => {
  const found = (filter: Partial<typeof all>) =>
    catalogue({ ...all, ...filter }, reader).map(row => row.id)
  const among = (keep: (programme: Programme) => boolean) =>
    programmes.filter(keep).map(each => each.id)
  expect(found({ text: '瞪羚' })).toContain('gazelle')
  expect(found({ text: '瞪羚' })).not.toContain('hnte')
  expect(found({ text: 'GAZELLE' })).toContain('gazelle')
  expect(found({ text: 'GAZELLE' })).not.toContain('hnte')
  expect(found({ level: 'city' }).sort()).toEqual(among(each => each.level === 'city').sort())
  expect(found({ subject: 'alliance' }).sort()).toEqual(
    among(each => each.subject === 'alliance').sort(),
  )
  expect(found({ text: '没有这样的政策' })).toEqual([])
})

test('the versions of the incubator stand among those of its section: 2018, 2025, Liaoning 2022', () => {
  const programme = programmeById('incubator-national-2025')
  if (programme === null) throw new Error('no incubator')
  const versions = versionsOf(programme, { day, language: 'en' }).map(row => row.id)
  expect(versions.filter(id => id.startsWith('incubator-'))).toEqual([
    'incubator-national-2018',
    'incubator-national-2025',
    'incubator-liaoning-2022',
  ])
  expect(versions).not.toContain('hnte')
})

test('tax relief, the bases and what industry and development offices take are not received here', () => {
  const elsewhere = programmes.filter(each => !each.procedure.receivedHere).map(each => each.id)
  expect(elsewhere).toEqual([
    'rd-super-deduction',
    'hnte-income-tax',
    'research-centre-liaoning',
    'technology-centre-national',
    'technology-centre-liaoning',
    'technology-centre-anshan',
    'contract-vat-2016',
    'contract-vat-2026',
    'contract-income-tax',
    'demonstration-base',
  ])
})

test('the guide to a city technology centre names the industry bureau and the paper that says so', () => {
  const receivedBy = (id: string) => {
    const programme = programmeById(id)
    return programme === null ? undefined : guideOf(programme, reader).receivedBy
  }
  expect(receivedBy('technology-centre-anshan')).toMatchObject({
    office: '鞍山市工业和信息化局（由区县推荐）',
    confidence: 'seen',
  })
  expect(receivedBy('hnte')).toBeNull()
})
