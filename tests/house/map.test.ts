import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rooms = ['rules', 'db', 'emails', 'app', 'tests'] as const

/** The README's map as paths: what stands indented under a room, or after it, is a folder of it. */
function mappedFolders(): string[] {
  const readme = readFileSync('README.md', 'utf8')
  const [, , map = ''] = /## The map\n+```(\w*)\n([\s\S]*?)```/.exec(readme) ?? []
  let room = ''
  return map.split('\n').flatMap(line => {
    const names = [...line.matchAll(/(?<=^|\s)([\w-]+(?:\/[\w-]+)*)\/(?=\s|$)/g)].flatMap(
      ([, name]) => name ?? [],
    )
    if (line.startsWith(' ')) return names.map(name => `${room}/${name}`)
    const [first = '', ...rest] = names
    room = first
    return [first, ...rest.map(name => `${room}/${name}`)].filter(name => name !== '')
  })
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => `${folder}/${entry.name}`)
}

test('the map of the README names only folders that exist', () => {
  expect(mappedFolders().length).toBeGreaterThan(20)
  expect(mappedFolders().filter(folder => !existsSync(folder))).toEqual([])
})

test('every folder of the five rooms is on the map', () => {
  const mapped = new Set(mappedFolders())
  const all = rooms.flatMap(room => [room, ...foldersIn(room)])
  expect(all.filter(folder => !mapped.has(folder))).toEqual([])
})

test('each decision is one page of Context, Decision and Consequences', () => {
  const pages = readdirSync('docs/decisions')
  expect(pages.length).toBeGreaterThan(5)
  for (const page of pages) {
    expect(page).toMatch(/^\d{3}-[a-z0-9-]+\.md$/)
    const text = readFileSync(`docs/decisions/${page}`, 'utf8')
    const parts = [...text.matchAll(/^(?:\*\*|## )(Context|Decision|Consequences)\b/gm)]
    expect(
      parts.map(([, part]) => part),
      page,
    ).toEqual(['Context', 'Decision', 'Consequences'])
  }
})
