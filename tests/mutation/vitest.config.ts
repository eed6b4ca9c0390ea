import { defineConfig } from 'vitest/config'

/**
 * The laws over the rules alone: no database, no browser. Which files run is the group's choice;
 * they share one set of modules, since loading the rule book for each would take longer than they.
 */
export default defineConfig({
  test: { include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000, isolate: false },
})
