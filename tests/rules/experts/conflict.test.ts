import { expect, test } from 'vitest'
import {
  conflictsOf,
  conflictWords,
  isBarred,
  type CaseTies,
  type ExpertTies,
} from '#rules/experts/conflict.ts'

const TODAY = '2026-11-23'

const expert: ExpertTies = {
  id: 'expert',
  name: '沈某',
  city: '沈阳',
  employers: [],
  holdings: [],
  relations: [],
  phoneMark: null,
  addressMark: null,
  mailDomainMark: null,
}

const about: CaseTies = {
  code: 'APPLICANT',
  city: '鞍山',
  partnerCodes: ['PARTNER'],
  partnerNames: ['合作公司'],
  officers: ['王某'],
  inventors: ['李某'],
  avoided: ['赵某'],
  avoidedIds: ['meant'],
  universities: ['UNIVERSITY'],
  phoneMarks: ['phone'],
  addressMarks: ['address'],
  mailDomainMarks: ['domain'],
}

const works = (
  code: string,
  to: string | null,
  more: { name?: string; university?: boolean } = {},
) => ({
  employers: [
    {
      code,
      name: more.name ?? '某单位',
      university: more.university ?? false,
      from: '2010-01-01',
      to,
    },
  ],
})

const related = (kind: 'family' | 'mentor' | 'cooperation', until: string | null) => ({
  relations: [{ kind, code: 'APPLICANT', until }],
})

const found: readonly (readonly [string, Partial<ExpertTies>, readonly string[]])[] = [
  ['nobody in particular', {}, []],
  ['employed there now', works('APPLICANT', null), ['employer block']],
  [
    'left on 2023-11-23, three years ago to the day',
    works('APPLICANT', '2023-11-23'),
    ['employer block'],
  ],
  ['left on 2023-11-22, a day more', works('APPLICANT', '2023-11-22'), []],
  ['employed by a partner, by its code', works('PARTNER', null), ['partner block']],
  ['employed by a partner, by its name', works('X', null, { name: '合作公司' }), ['partner block']],
  ['holding shares', { holdings: ['APPLICANT'] }, ['holding block']],
  ['named like a shareholder', { name: '王某' }, ['officer block']],
  ['named like an inventor', { name: '李某' }, ['inventor block']],
  ['asked to keep away', { name: '赵某' }, ['avoided block']],
  ['meant by a request of the applicant', { id: 'meant' }, ['avoided block']],
  ['the same telephone', { phoneMark: 'phone' }, ['phone block']],
  ['the same private mail domain', { mailDomainMark: 'domain' }, ['mail domain block']],
  ['the same address', { addressMark: 'address' }, ['address block']],
  ['family, for ever', related('family', '1990-01-01'), ['family block']],
  ['mentor, for ever', related('mentor', '1990-01-01'), ['mentor block']],
  ['cooperation that lasts', related('cooperation', null), ['recent cooperation block']],
  [
    'cooperation until 2023-11-23',
    related('cooperation', '2023-11-23'),
    ['recent cooperation block'],
  ],
  ['cooperation until 2023-11-22', related('cooperation', '2023-11-22'), ['cooperation warn']],
  ['cooperation until 2021-11-23', related('cooperation', '2021-11-23'), ['cooperation warn']],
  ['cooperation until 2021-11-22', related('cooperation', '2021-11-22'), []],
  ['of the same university', works('UNIVERSITY', null, { university: true }), ['university warn']],
  ['family of somebody else', { relations: [{ kind: 'family', code: 'OTHER', until: null }] }, []],
]

test.for(found)('%s', ([, change, expected]) => {
  const conflicts = conflictsOf({ ...expert, ...change }, about, TODAY)
  expect(conflicts.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual(expected)
  expect(isBarred(conflicts)).toBe(expected.some(each => each.endsWith('block')))
})

test('each kind of conflict is found above, and has its reason in both languages', () => {
  const kinds = Object.keys(conflictWords)
  for (const kind of kinds)
    expect(
      found.some(([, , expected]) => expected.some(each => each.startsWith(kind))),
      kind,
    ).toBe(true)
  for (const { zh, en } of Object.values(conflictWords)) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
  }
})
