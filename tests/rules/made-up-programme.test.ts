import { expect, test } from 'vitest'
import { partsOf } from '#app/applications/parts.server.ts'
import { explanationView } from '#app/assessments/explanation.server.ts'
import { matchesOf } from '#app/assessments/matches.server.ts'
import { nearList } from '#app/nearly-there/near-list.server.ts'
import { catalogue, kindsOpenedFirst } from '#app/programmes/catalogue.server.ts'
import { guideOf, versionsOf } from '#app/programmes/guide.server.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabase } from '#db/open.ts'
import { boundaryCases } from '#rules/engine/boundaries.ts'
import { checkProgrammes } from '#rules/engine/check.ts'
import { assessCompiled, compileBook, outcomesOf } from '#rules/engine/compile.ts'
import { compare, isFalse } from '#rules/engine/condition.ts'
import { allOf, criteriaOf, criterion } from '#rules/engine/criterion.ts'
import { assess } from '#rules/engine/evaluate.ts'
import { constant, fact, ratio, yearly } from '#rules/engine/expression.ts'
import { nearnessOf } from '#rules/engine/nearness.ts'
import { type Programme, usualProcedure } from '#rules/engine/programme.ts'
import { proofOf } from '#rules/engine/proof.ts'
import { unnoticedShifts } from '#rules/engine/shift.ts'
import { verifyProof } from '#rules/engine/verify.ts'
import { company } from '#rules/facts/company.ts'
import { words } from '#rules/facts/fact.ts'
import { programmes } from '#rules/programmes/index.ts'
import { roadThrough } from '#rules/road/road.ts'
import { aHighTechCompany, DAY } from './subjects.ts'

const clause = { document: 'anshan-plan', article: words('虚构', 'Made up') } as const

/** A programme that no law knows: all that the portal shows of it comes from this one object. */
const madeUp: Programme = {
  id: 'made-up',
  family: 'made-up',
  names: words('虚构项目', 'A made-up programme'),
  summary: words('只为测试。', 'For the test only.'),
  planSection: '2.2',
  openedFirst: { id: 'made-up', words: words('虚构的一类', 'A made-up kind') },
  basis: ['anshan-plan'],
  level: 'city',
  subject: 'company',
  inForce: { from: '2024-01-01', until: null },
  governedInstead: null,
  requirement: allOf(
    criterion({
      id: 'made.staff',
      words: words('科技人员占比不低于15%', 'At least 15 % sci-tech staff'),
      clause,
      confidence: 'uncertain',
      condition: compare(
        ratio(yearly(company.sciTechStaffAverage, -1), yearly(company.staffAverage, -1)),
        '>=',
        constant(0.15, 'ratio'),
      ),
    }),
    criterion({
      id: 'made.rights',
      words: words('Ⅰ类知识产权不少于3件', 'At least 3 class I rights'),
      clause,
      confidence: 'uncertain',
      condition: compare(fact(company.classOneOwned), '>=', constant(3, 'items')),
    }),
    criterion({
      id: 'made.record',
      words: words('未列入经营异常名录', 'Not on the list of abnormal operations'),
      clause,
      confidence: 'uncertain',
      condition: isFalse(company.onAbnormalList),
    }),
  ),
  papers: [],
  benefits: [],
  validity: { words: words('一年', 'One year'), years: 1, confidence: 'uncertain' },
  procedure: usualProcedure,
  authority: words('鞍山市科学技术局', 'Anshan Science and Technology Bureau'),
  contact: null,
  coverage: {},
}

const book = [...programmes, madeUp]
const day = DAY
const one = aHighTechCompany({ onAbnormalList: false })

test('a made-up programme passes the checks of the rule book as it stands', () => {
  expect(checkProgrammes(book)).toBe(book)
})

test('a made-up programme has its row in the catalogue and its guide', () => {
  const filter = { text: '虚构', level: '', subject: '' }
  const rows = catalogue(filter, { day, language: 'zh-CN' }, book)
  expect(rows.map(row => row.id)).toEqual(['made-up'])
  const guide = guideOf(madeUp, { day, overrides: {}, language: 'en' })
  expect(JSON.stringify(guide.conditions)).toContain('At least 3 class I rights')
})

test('a made-up programme stands on the home page under its kind, and among its versions', () => {
  const kind = kindsOpenedFirst(day, 'en', book).find(each => each.kind === 'made-up')
  expect(kind?.name).toBe('A made-up kind')
  expect(kind?.programmes.map(each => each.id)).toEqual(['made-up'])
  const versions = versionsOf(madeUp, { day, language: 'en' }, book).map(each => each.id)
  expect(versions).toContain('made-up')
  expect(versions).toContain('hnte')
})

test('a made-up programme lies on the road: 2 rights more, then the application', () => {
  const [step, ...rest] = roadThrough([madeUp], one, { day, links: [] })
  expect(step).toMatchObject({ kind: 'act', family: 'made-up' })
  expect(step?.words.en).toContain('at least 3 items')
  expect(rest).toEqual([])
})

test('a made-up programme has its form: the parts that ask what it reads, and the statement', () => {
  expect(partsOf(madeUp).map(part => [part.name, part.facts.map(each => each.key)])).toEqual([
    ['people', ['staffAverage', 'sciTechStaffAverage']],
    ['ip', ['classOneOwned']],
    ['compliance', ['onAbnormalList']],
    ['statement', []],
  ])
})

test('a made-up programme is matched and explained: 2 of 3 met, 2 items short', () => {
  const matches = matchesOf(one, { day, overrides: {}, language: 'en' }, [madeUp])
  expect(matches).toMatchObject([{ id: 'made-up', outcome: 'not_yet', met: 2, counted: 3 }])
  const view = explanationView(madeUp, assess(madeUp, one, { day }), 'en')
  expect(JSON.stringify(view)).toContain('2 items short')
})

test('every line of a made-up programme is tried on both sides, and none moves unnoticed', () => {
  for (const each of criteriaOf(madeUp.requirement)) {
    const statuses = new Set([...boundaryCases(each, { day, rounds: 3 })].map(one => one.status))
    expect([...statuses].sort()).toEqual(['met', 'not_met', 'unknown'])
    expect(unnoticedShifts(each, { day })).toEqual([])
  }
})

test('a made-up programme has its place in the list of who is nearly there', async () => {
  const { missed } = nearnessOf(madeUp, assess(madeUp, one, { day }))
  expect(missed.map(each => each.id)).toEqual(['made.rights'])
  const { db, close } = openDatabase({ url: 'sqlite::memory:' })
  await migrate(db)
  const reader = { language: 'en', districtCode: null, programme: 'made-up' } as const
  const list = await nearList({ db, today: () => day }, reader, book)
  await close()
  expect(list.programme).toBe('made-up')
  expect(list.programmes).toContainEqual({ id: 'made-up', name: 'A made-up programme' })
})

test('a made-up programme is compiled, and its result is proved', () => {
  const compiled = compileBook([madeUp], { day })
  expect(outcomesOf(assessCompiled(compiled, one))).toEqual(['not_yet'])
  const owned = aHighTechCompany({ onAbnormalList: false, classOneOwned: 3 })
  expect(outcomesOf(assessCompiled(compiled, owned))).toEqual(['may_apply'])
  const proof = proofOf(madeUp, owned, { day, ruleBook: 'made-up' })
  expect(proof.outcome).toBe('may_apply')
  expect(verifyProof(proof)).toEqual({ holds: true })
})
