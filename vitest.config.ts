import { defineConfig } from 'vitest/config'

/**
 * Two files at a time: the laws over the rules, which keep nothing and share one set of modules,
 * since loading the rule book takes longer than most of them; those of the other rooms; and what is
 * seen in a browser, where each file starts its own portal on the built application.
 */
export default defineConfig({
  test: {
    restoreMocks: true,
    maxWorkers: 2,
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
