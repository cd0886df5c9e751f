/** What stands at the address of a guide that is gone, or a draft again: in the built site, and in the preview. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { LEDGER_FILE, parseLedger } from '../../src/permalinks/ledger.ts';
import { movedSite, movedSiteUnderPath } from '../../tools/built-sites.ts';
import { startPreview } from './preview.ts';

const root = resolve(movedSite.source);
const ledger = parseLedger(readFileSync(join(root, LEDGER_FILE), 'utf8'));
const { guideIds } = (await loadModel(root)).sources;
const gone = [...ledger].flatMap(([address, { was, now }]) =>
  was === 'page' && now !== undefined ? [{ address, now }] : [],
);
const drafts = gone.filter(({ address }) => guideIds.some((id) => address === `/${id}/`));
const deleted = gone.filter((page) => !drafts.includes(page));

it('the moved site has both kinds', () => {
  expect(drafts).toHaveLength(1);
  expect(deleted).not.toEqual([]);
});

it.each([movedSite, movedSiteUnderPath])(
  'the site built for $base leads on from both, with every old id',
  ({ base, directory }) => {
    const prefix = base.replace(/\/$/, '');
    for (const { address, now } of gone) {
      const page = readFileSync(join(directory, address, 'index.html'), 'utf8');
      expect(page).toContain('This page moved');
      expect(page).toContain(`href="${prefix}${now}" data-moved-page`);
      for (const [old, { now: to = '' }] of ledger) {
        if (!old.startsWith(`${address}#`)) continue;
        expect(page).toMatch(
          new RegExp(`id="${old.split('#')[1] ?? ''}"[^>]*data-forward="${prefix}${to}"`),
        );
      }
    }
  },
);

it('the preview shows the draft itself, and leads on from what is gone', async () => {
  const preview = await startPreview(root);
  onTestFinished(preview.stop);
  for (const { address } of drafts) {
    const { text } = await preview.page(address);
    expect(text).toContain('This content is a draft');
    expect(text).not.toContain('This page moved');
  }
  for (const { address } of deleted) {
    expect((await preview.page(address)).text).toContain('This page moved');
  }
}, 120_000);
