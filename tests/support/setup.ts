import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { outside } from './http.ts'

/** What was written to the console; a law that expects it says so with its own spy. */
const stray: string[] = []

beforeAll(() => {
  outside.listen({
    onUnhandledRequest(request) {
      const { hostname } = new URL(request.url)
      if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return
      throw new Error(`a request left the tests: ${request.method} ${request.url}`)
    },
  })
})

beforeEach(() => {
  stray.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void stray.push(words.join(' ')))
  vi.spyOn(console, 'warn').mockImplementation((...words) => void stray.push(words.join(' ')))
})

afterEach(() => {
  outside.resetHandlers()
  if (stray.length > 0) throw new Error(`the console was written to: ${stray.join('\n')}`)
})

afterAll(() => outside.close())
