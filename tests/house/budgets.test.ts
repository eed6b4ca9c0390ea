import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { z } from 'zod'

const client = path.resolve('build/client')

const PUBLIC_LIMIT_KB = 110
const SIGNED_IN_LIMIT_KB = 150
/** What a trial in the browser fetches when it is first touched. */
const EVALUATOR_LIMIT_KB = 120

const module = z.object({ module: z.string(), imports: z.array(z.string()).optional() })
const manifestSchema = z.object({
  entry: module,
  routes: z.record(
    z.string(),
    module.extend({ id: z.string(), parentId: z.string().optional(), path: z.string().optional() }),
  ),
})

/** The browser's list of modules by route, as the build wrote it. */
function readManifest() {
  const assets = path.join(client, 'assets')
  expect(existsSync(assets), 'build first: npm run build').toBe(true)
  const file = readdirSync(assets).find(name => /^manifest-.*\.js$/.test(name))
  const text = readFileSync(path.join(assets, file ?? ''), 'utf8')
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  return manifestSchema.parse(JSON.parse(json))
}

const sizes = new Map<string, number>()

function compressedBytes(href: string): number {
  const known = sizes.get(href)
  if (known !== undefined) return known
  const bytes = gzipSync(readFileSync(path.join(client, href))).length
  sizes.set(href, bytes)
  return bytes
}

/** Kilobytes of compressed JavaScript that a page of each route loads before it is interactive. */
function weights(): { id: string; kilobytes: number; isPublic: boolean }[] {
  const { entry, routes } = readManifest()
  return Object.values(routes)
    .filter(route => route.id !== 'root')
    .map(route => {
      const chain = [entry]
      for (let at: typeof route | undefined = route; at !== undefined;) {
        chain.push(at)
        at = at.parentId === undefined ? undefined : routes[at.parentId]
      }
      const files = new Set(chain.flatMap(part => [part.module, ...(part.imports ?? [])]))
      const bytes = [...files].reduce((sum, file) => sum + compressedBytes(file), 0)
      const isPublic = !/^routes\/(company|review|admin|account|experts?)\b/.test(route.id)
      return { id: route.id, kilobytes: bytes / 1000, isPublic }
    })
}

test(`no public page loads more than ${PUBLIC_LIMIT_KB} kB of compressed JavaScript, no other more than ${SIGNED_IN_LIMIT_KB} kB`, () => {
  const all = weights()
  expect(all.length).toBeGreaterThan(20)
  const tooHeavy = all.filter(
    ({ kilobytes, isPublic }) => kilobytes > (isPublic ? PUBLIC_LIMIT_KB : SIGNED_IN_LIMIT_KB),
  )
  expect(tooHeavy).toEqual([])
})

test('the rules that the browser evaluates are a module of their own, which no page loads at first', () => {
  const assets = readdirSync(path.join(client, 'assets')).filter(name => name.endsWith('.js'))
  const holdsRules = (href: string) => {
    const text = readFileSync(path.join(client, href), 'utf8')
    return /hnte\.rd_ratio|sciTechStaffAverage/.test(text)
  }
  const evaluators = assets.map(name => `/assets/${name}`).filter(holdsRules)
  expect(evaluators).toHaveLength(1)
  expect(compressedBytes(evaluators[0] ?? '') / 1000).toBeLessThan(EVALUATOR_LIMIT_KB)
  const { entry, routes } = readManifest()
  const first = [entry, ...Object.values(routes)].flatMap(each => [
    each.module,
    ...(each.imports ?? []),
  ])
  expect(first.length).toBeGreaterThan(100)
  expect(first.filter(href => evaluators.includes(href))).toEqual([])
})

test('nothing of the server reaches the browser: no SQL, no driver, no secret, no source map', () => {
  const files = readdirSync(path.join(client, 'assets'))
  expect(files.filter(name => name.endsWith('.map'))).toEqual([])
  const leaks = files
    .filter(name => name.endsWith('.js'))
    .filter(name => {
      const text = readFileSync(path.join(client, 'assets', name), 'utf8')
      return /kysely|mysql2|argon2|nodemailer|SESSION_SECRET|insertInto\(/.test(text)
    })
  expect(leaks).toEqual([])
})
