/** What holds for every group; the group itself gives `mutate` and `testFiles`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/ignore-words.js'],
  ignorers: ['words'],
  coverageAnalysis: 'perTest',
  // What is made at load is data, and a change of it would need a fresh process each time.
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is slow, not wrong: a loop without end is told by how often it was passed.
  timeoutMS: 20_000,
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: [
    '**',
    '!rules/**',
    '!tests/rules/**',
    '!tests/cases/**',
    '!tests/mutation/**',
    '!package.json',
    '!tsconfig.json',
  ],
  reporters: ['json', 'progress-append-only'],
  logLevel: 'warn',
}
