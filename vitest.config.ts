import { defineConfig } from 'vitest/config';

/** Tests that start programs, or databases from nothing: seconds each, and several times as long on a busy machine. */
const LONG = ['test/smoke/**/*.test.ts', 'test/store/{embedded,disk-faults}.test.ts'];

/** Tests of features and what all share, which keep nothing outside themselves: no file can disturb the next one. */
const PURE = ['test/features/**/*.test.ts', 'test/shared/**/*.test.ts'];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // Only what hangs should run into these, not what others keep the machine from doing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Vitest would leave one core free, which is half of a machine that has two.
    maxWorkers: '100%',
    // Run in the order of their names: the longest files first, so that no core idles while the last of them runs.
    projects: [
      {
        extends: true,
        test: { name: 'long', include: LONG, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: [...LONG, ...PURE] },
      },
      // Loading what these share takes longer than most of them: done once a process instead of once a file.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
    ],
  },
});
