import path from 'node:path'
import { expect, test } from 'vitest'
import { asServerBuild } from '#app/server-build.ts'
import { isForStaff } from './is-for-staff.ts'
import { pageList } from './page-list.ts'
import { lawOfPages } from './pages-law.ts'

const { routes } = asServerBuild(await import(path.resolve('build/server/index.js')))

test('every route of the manifest is looked at, or is no page', () => {
  const routeIds = Object.keys(routes).filter(id => id !== 'root')
  expect(Object.keys(pageList).sort()).toEqual(routeIds.sort())
})

lawOfPages(routeId => !isForStaff(routeId))
