/** Vitest's projects: `unit` beside the sources, `built` on the built sites, `long` for the full run. */

import { defineConfig } from 'vitest/config';

/** Where `npm test` reads the counts. */
const report = process.env.WANDODOCS_REPORT;

export default defineConfig({
  test: {
    allowOnly: false,
    // Vitest would leave a processor free for itself: with two, half of the machine.
    maxWorkers: '100%',
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // Generous: a machine that does other work besides must not turn a test red.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,tools,tests}/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/full/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/full/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
