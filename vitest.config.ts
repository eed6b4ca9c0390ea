import { defineConfig } from 'vitest/config'

/**
 * Two files at a time: the laws over the rules, which keep nothing; those of the other rooms, each
 * file on databases of its own; and what is seen in a browser, where each file starts its own portal
 * on the built application. The files of the first two share one set of modules: loading rule book
 * and application anew for each takes longer than many of them.
 */
export default defineConfig({
  test: {
    restoreMocks: true,
    maxWorkers: 2,
    // Node loads the built application itself, as it does in production.
    server: { deps: { external: [/\/build\/server\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          isolate: false,
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/{db,emails,app,house}/**/*.test.{ts,tsx}'],
          isolate: false,
          globalSetup: ['tests/support/databases.ts'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/databases.ts'],
          setupFiles: ['tests/support/setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
