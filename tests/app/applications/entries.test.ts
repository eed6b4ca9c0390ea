import { expect, test } from 'vitest'
import { progressOf, readEntries } from '#app/profile/entries.server.ts'
import { entryText } from '#app/profile/entry-text.server.ts'
import { factsAskedIn, profileSections } from '#app/profile/sections.server.ts'
import { takeEntries } from '#app/merging/take-entries.ts'
import { factByKey } from '#rules/facts/dictionary.ts'

const day = '2026-11-23'
const at = { language: 'zh-CN', day } as const

test('the profile has its eight sections and asks nothing that experts give', () => {
  expect(profileSections).toEqual([
    'identity',
    'people',
    'finance',
    'ip',
    'research',
    'compliance',
    'titles',
    'incubation',
  ])
  for (const section of profileSections)
    expect(factsAskedIn(section).every(fact => fact.judge === undefined)).toBe(true)
})

test('progress counts entries: four years of two figures are 8', () => {
  const read = readEntries({ 'staffAverage.2025': '12', 'staffAverage.2024': 'x' }, day)
  expect(progressOf(factsAskedIn('people'), read)).toEqual({ answered: 1, all: 8, problems: 1 })
})

test('years before that of registration are neither asked nor counted', () => {
  const read = readEntries({ registeredOn: '2024-03-01' }, day)
  expect(progressOf(factsAskedIn('people'), read).all).toBe(4)
})

test('money typed as 1234567.5 is said as 1,234,567.5 万元', () => {
  const said = entryText({ fact: factByKey('sales') }, '1234567.5', at)
  expect(said).toEqual({ text: '1,234,567.5 万元', readable: true })
})

test('what cannot be read is said as it was typed; nothing typed is nothing, not zero', () => {
  const fact = factByKey('sales')
  expect(entryText({ fact }, '约五百', at)).toEqual({ text: '约五百', readable: false })
  expect(entryText({ fact }, ' ', at)).toBeNull()
})

test('an emptied entry goes, another form’s entry stays, an unknown one is not taken', () => {
  const saved = { a: '1', b: '2', 'a.2019': '3' }
  expect(takeEntries(saved, { a: '', b: ' 5 ', intruder: 'x' }, ['a', 'b'])).toEqual({
    b: '5',
    'a.2019': '3',
  })
})
