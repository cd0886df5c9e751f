/** The newcomer's guide is everywhere in the site that has it: sidebar, overview, search, list and feed of steps. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtSites } from '../../tools/built-sites.ts';

const { directory } = builtSites.changed;
const built = (path: string) => readFileSync(join(directory, path), 'utf8');
const GUIDE = '/docs/scim/jumpcloud/';

it('lists it in the sidebar and on the overview', () => {
  const overview = built('index.html');
  const main = overview.indexOf('<main');
  for (const part of [overview.slice(0, main), overview.slice(main)]) {
    expect(part).toContain(`href="${GUIDE}"`);
  }
});

it('lists its steps, for people and for tools', () => {
  expect(built('steps/index.html')).toContain(`href="${GUIDE}#enter-token"`);
  const { steps } = JSON.parse(built('steps.json')) as { steps: { path: string }[] };
  expect(steps.map(({ path }) => path)).toContain('/scim/jumpcloud/#enter-token');
});

it('has it in the full-text search, and no draft', () => {
  const folder = join(directory, 'pagefind/fragment');
  const urls = readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
  expect(urls.some((url) => url.endsWith('/scim/jumpcloud/'))).toBe(true);
});
