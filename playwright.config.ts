/** Browser tests: an installed Chromium, or Firefox, against the built sites, each on a port of its own. */

import { defineConfig } from '@playwright/test';
import { builtSites, builtSitesFolder } from './tools/built-sites.ts';
import { isFull } from './tests/sample.ts';
import { useFirefox } from './tests/full/firefox.ts';
import { useChromium } from './tools/chromium.ts';

/** Where `npm test` reads the counts. */
const report = process.env.WANDODOCS_REPORT;

const isFirefox = process.env.WANDODOCS_BROWSER === 'firefox';

export default defineConfig({
  testDir: 'tests/e2e',
  // Several runs at a time empty it.
  outputDir: `${builtSitesFolder}/browser-${process.env.WANDODOCS_HOST ?? (isFirefox ? 'firefox' : 'own')}`,
  globalSetup: './tools/testing/serve-built-sites.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Generous: a machine that does other work besides must not turn a test red.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: report === undefined ? 'list' : [['dot'], ['json', { outputFile: report }]],
  use: {
    // What moves takes time, and a color that is on its way is none. Tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    ...(isFirefox ? await useFirefox() : await useChromium()),
  },
  // The main ways: over BiDi, Firefox has no clipboard, no page without scripts and no colors to choose.
  ...(isFirefox && { grep: /@firefox/ }),
  projects: [
    {
      name: 'site',
      grepInvert: /@changed/,
      // A measurement of time says nothing while other parts run: it has no place in the usual run.
      testIgnore: isFull ? [] : '**/*-speed.spec.ts',
      use: { baseURL: process.env[builtSites.site.addressVariable] },
    },
    // Under a path, after steps and pages have moved: the tests whose titles say @changed.
    {
      name: 'changed',
      grep: isFirefox ? /@changed.*@firefox/ : /@changed/,
      use: { baseURL: process.env[builtSites.changed.addressVariable] },
    },
  ],
});
