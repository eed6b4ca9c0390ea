import { expect, test } from 'vitest'
import { catalogue, kindsOpenedFirst } from '#app/programmes/catalogue.server.ts'
import { guideOf, versionsOf } from '#app/programmes/guide.server.ts'
import { programmeById, programmes, programmesOn } from '#rules/programmes/index.ts'
import { languages } from '#rules/words.ts'

const day = '2026-11-23'
const reader = { day, language: 'zh-CN' } as const
const all = { text: '', level: '', subject: '' }

test('no guide has an empty part that the fixed order requires', () => {
  for (const programme of programmes) {
    for (const language of languages) {
      const guide = guideOf(programme, language)
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
  const { score } = guideOf(hnte, 'zh-CN')
  expect(score).toHaveLength(9)
  expect(score?.filter(item => item.bands.length > 0)).toHaveLength(4)
  const growth = score?.find(item => item.id === 'scoreSalesGrowth')?.bands[0]?.rows
  expect(growth?.[0]).toEqual({ range: '不低于 35%', points: '9–10 分' })
  expect(growth?.at(-1)).toEqual({ range: '不超过 0%', points: '0 分' })
})

test('a programme that the city decides ends with its decision, another with the higher authority', () => {
  const last = (id: string) => {
    const programme = programmeById(id)
    return programme === null ? null : guideOf(programme, 'en').steps.at(-1)?.id
  }
  expect(last('transplant-city-attack')).toBe('decideCity')
  expect(last('gazelle')).toBe('above')
})

test('the kinds opened first hold every programme in force, each once', () => {
  const shown = kindsOpenedFirst(day, 'zh-CN').flatMap(kind => kind.programmes.map(each => each.id))
  expect(shown.sort()).toEqual(
    programmesOn(day)
      .map(each => each.id)
      .sort(),
  )
})

test('the catalogue shows superseded versions last, and says so', () => {
  const rows = catalogue(all, reader)
  expect(rows).toHaveLength(programmes.length)
  expect(rows.at(-1)).toMatchObject({ id: 'incubator-national-2018', force: { force: 'past' } })
})

test('words of either language find a programme, level and subject narrow it', () => {
  const found = (filter: Partial<typeof all>) =>
    catalogue({ ...all, ...filter }, reader).map(row => row.id)
  expect(found({ text: '瞪羚' })).toEqual(['gazelle'])
  expect(found({ text: 'GAZELLE' })).toEqual(['gazelle'])
  expect(found({ level: 'city' })).toEqual(['transplant-city-attack', 'transplant-city-startup'])
  expect(found({ subject: 'alliance' })).toEqual(['alliance'])
  expect(found({ text: '没有这样的政策' })).toEqual([])
})

test('the versions of the incubator stand side by side: 2018, 2025, Liaoning 2022', () => {
  const programme = programmeById('incubator-national-2025')
  if (programme === null) throw new Error('no incubator')
  expect(versionsOf(programme, day, 'en').map(row => row.id)).toEqual([
    'incubator-national-2018',
    'incubator-national-2025',
    'incubator-liaoning-2022',
  ])
})
