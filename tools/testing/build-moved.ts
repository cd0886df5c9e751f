/**
 * Builds the site as it would be after steps and pages have moved, for the tests of old links: a
 * copy of the sources with changes that a writer would make, each with the line that mends it.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { formatReviews, REVIEWS_FILE, reviewsOf } from '../../src/freshness/reviews.ts';
import { readGuides } from '../../src/guides/read-guides.ts';
import { formatFindings } from '../../src/lint/report.ts';
import { SUCCESSORS_FILE } from '../../src/permalinks/check-permalinks.ts';
import {
  formatLedger,
  LEDGER_FILE,
  parseLedger,
  updatedLedger,
} from '../../src/permalinks/ledger.ts';
import { movedSite } from '../built-sites.ts';

const source = resolve(movedSite.source);
rmSync(source, { recursive: true, force: true });
mkdirSync(source, { recursive: true });
for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
  cpSync(part, join(source, part), { recursive: true });
}
symlinkSync(resolve('node_modules'), join(source, 'node_modules'));

const ledger = parseLedger(readFileSync(LEDGER_FILE, 'utf8'));
const { renamed, moved, removed, removedGuide } = movedSite;

edit(`src/content/docs/${renamed.guide}.mdx`, (text) =>
  text.replace(`<Step id="${renamed.from}"`, `<Step id="${renamed.to}" aliases="${renamed.from}"`),
);
edit(`src/content/docs/${moved.from}.mdx`, (text) => withoutStep(text, moved.id));
edit(`src/content/docs/${moved.to}.mdx`, (text) =>
  text.replace(
    `<Step id="${moved.into}"`,
    `<Step id="${moved.into}" aliases="${moved.from}#${moved.id}"`,
  ),
);
edit(`src/content/docs/${removed.guide}.mdx`, (text) => withoutStep(text, removed.id));
rmSync(join(source, 'src/content/docs', `${removedGuide.id}.mdx`));
rmSync(join(source, 'src/content/problems', `${removedGuide.provider}.yaml`));
for (const ending of ['yaml', 'svg']) {
  rmSync(join(source, 'src/content/providers', `${removedGuide.provider}.${ending}`));
}
for (const page of ['how-provisioning-works', 'sso/generic-oidc']) {
  edit(`src/content/docs/${page}.mdx`, (text) =>
    text.replaceAll(`/${removedGuide.id}/`, removedGuide.to),
  );
}
// Problems and prose that named what is gone name its successor.
for (const provider of ['okta', 'entra-id', 'auth0', 'generic-oidc']) {
  edit(`src/content/problems/${provider}.yaml`, (text) =>
    text
      .replaceAll(`${renamed.guide}#${renamed.from}\n`, `${renamed.guide}#${renamed.to}\n`)
      .replaceAll(`${moved.from}#${moved.id}\n`, `${moved.to}#${moved.into}\n`)
      .replaceAll(`${removed.guide}#${removed.id}\n`, `${removed.guide}#${renamed.to}\n`),
  );
}
const lostProblems = [...ledger.keys()].filter((address) =>
  address.startsWith(`/problems/#${removedGuide.provider}-`),
);
edit(SUCCESSORS_FILE, (text) =>
  [
    text,
    `/${removed.guide}/#${removed.id}: ${removed.to}`,
    `/${removedGuide.id}/: ${removedGuide.to}`,
    ...lostProblems.map((address) => `${address}: ${removedGuide.to}`),
    '',
  ].join('\n'),
);

const { addresses, guides } = await readGuides(source);
writeFileSync(join(source, LEDGER_FILE), formatLedger(updatedLedger(ledger, ledger, addresses)));
writeFileSync(join(source, REVIEWS_FILE), formatReviews(await reviewsOf(guides)));
const { findings } = await readGuides(source);
if (findings.length > 0) {
  console.error(formatFindings(findings));
  process.exitCode = 1;
} else {
  await build({ root: source, outDir: resolve(movedSite.directory), logLevel: 'error' });
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(source, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text && !file.includes('/problems/')) {
    throw new Error(`${file} has nothing to change: the fixture names a step that is gone.`);
  }
  writeFileSync(path, changed);
}

function withoutStep(text: string, id: string): string {
  return text.replace(new RegExp(`<Step id="${id}"[\\s\\S]*?</Step>\\n\\n`), '');
}
