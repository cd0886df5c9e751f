/** What the built site has at the address of a guide that is gone, or a draft again. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { LEDGER_FILE, parseLedger } from '../../src/permalinks/ledger.ts';
import { withBase } from '../../src/site.ts';
import { builtSites } from '../../tools/built-sites.ts';

const { base, directory, source } = builtSites.changed;
const ledger = parseLedger(readFileSync(join(source, LEDGER_FILE), 'utf8'));
const { guideIds } = (await loadModel(source)).sources;
const gone = [...ledger].flatMap(([address, { was, now }]) =>
  was === 'page' && now !== undefined ? [{ address, now }] : [],
);
const isDraft = (address: string) => guideIds.some((id) => address === `/${id}/`);

it('the changed site has both kinds', () => {
  expect(gone.filter(({ address }) => isDraft(address))).toHaveLength(1);
  expect(gone.filter(({ address }) => !isDraft(address))).not.toEqual([]);
});

it.each(gone)('$address leads on, with every old id', ({ address, now }) => {
  const page = readFileSync(join(directory, address, 'index.html'), 'utf8');
  expect(page).toContain('This page moved');
  expect(page).toContain(`href="${withBase(base, now)}" data-moved-page`);
  for (const [old, { now: to = '' }] of ledger) {
    if (!old.startsWith(`${address}#`)) continue;
    const id = old.split('#')[1] ?? '';
    expect(page).toMatch(new RegExp(`id="${id}"[^>]*data-forward="${withBase(base, to)}"`));
  }
});
