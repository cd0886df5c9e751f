/** Vitest's two projects: `unit` beside the sources, and `dist` on the built sites. */

import { defineConfig } from 'vitest/config';

/** Where `npm test` reads the counts. */
const report = process.env.WANDODOCS_REPORT;

export default defineConfig({
  test: {
    allowOnly: false,
    // Vitest would leave a processor free for itself: with two, half of the machine.
    maxWorkers: '100%',
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
          // The first lint of a run loads ESLint and its plugins: seconds, on a busy machine.
          testTimeout: 30_000,
          // Some copy the project.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          // They copy the project, build it, and parse whole sites, on a machine that may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
