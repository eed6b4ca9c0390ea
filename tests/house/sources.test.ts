import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const MAX_LINES = 350

const sources = ['rules', 'db', 'emails', 'app', 'tests'].flatMap(room =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name)),
)

const textOf = (file: string) => readFileSync(file, 'utf8')

test(`no source file has more than ${MAX_LINES} lines`, () => {
  expect(sources.length).toBeGreaterThan(300)
  const long = sources.filter(
    file => !file.startsWith('tests') && textOf(file).split('\n').length > MAX_LINES,
  )
  expect(long).toEqual([])
})

test('nothing is left to be done in a comment', () => {
  const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME'].join('|'))
  expect(sources.filter(file => marks.test(textOf(file)))).toEqual([])
})

test('no law is skipped or run alone', () => {
  const laws = sources.filter(file => file.endsWith('.test.ts') || file.endsWith('.test.tsx'))
  const silenced = /\b(?:test|describe)\.(?:skip|only|todo)\b/
  expect(laws.filter(file => silenced.test(textOf(file)))).toEqual([])
})

test('no file is a drawer for everything', () => {
  const drawers = /(?:^|\/)(?:utils?|helpers?|misc|service|common-utils)\.(?:server\.)?tsx?$/
  expect(sources.filter(file => drawers.test(file))).toEqual([])
})

test('between Chinese characters stands Chinese punctuation', () => {
  const halfWidth = /\p{Script=Han}[,;:!?]\p{Script=Han}/u
  const wrong = sources
    .filter(file => !file.startsWith('tests'))
    .flatMap(file =>
      textOf(file)
        .split('\n')
        .filter(line => halfWidth.test(line))
        .map(line => `${file}: ${line.trim()}`),
    )
  expect(wrong).toEqual([])
})

test('every package has one exact version, and the lock names no registry', () => {
  const versions = z.record(z.string(), z.string())
  const { dependencies, devDependencies, overrides } = z
    .object({ dependencies: versions, devDependencies: versions, overrides: versions })
    .parse(JSON.parse(textOf('package.json')))
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
  expect(textOf('package-lock.json')).not.toContain('"resolved"')
})
