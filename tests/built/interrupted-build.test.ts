/** A build that is killed, and two at once: the last whole site stays where it is. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { builtSitesFolder } from '../../tools/built-sites.ts';
import { page, smallProject, write } from '../../tools/testing/small-project.ts';
import { build, killedBuild, leftovers, siteIn } from './builds.ts';

const root = resolve(builtSitesFolder, 'interrupted');
const INDEX = 'src/content/docs/index.mdx';

beforeAll(async () => {
  await smallProject(root);
  expect(await build(root)).toMatchObject({ code: 0 });
});

it('one that is killed leaves the last site whole, and the next two, at once, make the new one', async () => {
  const before = siteIn(join(root, 'dist'));
  write(root, INDEX, page('Overview', 'Another text.'));
  await killedBuild(root, 40);
  expect(siteIn(join(root, 'dist'))).toEqual(before);
  expect(leftovers(root)).not.toEqual([]);
  const both = await Promise.all([build(root), build(root)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.map(({ output }) => output).join('')).toContain('Another build is at work');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('Another text.');
  expect(Object.keys(siteIn(join(root, 'dist'))).length).toBe(Object.keys(before).length);
  expect(leftovers(root)).toEqual([]);
});

it('a broken page leaves the last site whole, and names the line', async () => {
  const before = siteIn(join(root, 'dist'));
  write(root, 'src/pages/broken.ts', 'export const GET = () => { throw new Error("Broken"); };');
  const { code, output } = await build(root);
  expect([code, output.includes('Broken'), /\n\s+at /.test(output)]).toEqual([1, true, false]);
  expect(siteIn(join(root, 'dist'))).toEqual(before);
});
