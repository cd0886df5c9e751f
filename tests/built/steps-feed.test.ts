import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/guides/guide.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { site, withBase } from '../../src/site.ts';
import { feedStepSchema, stepFeedSchema } from '../../src/finder/feed.ts';
import { builtSites } from '../../tools/built-sites.ts';
import { attributeOf, elementsIn, hasClass, textIn } from './page.ts';
import { pagesOf } from './site.ts';

describe.each(['site', 'changed'] as const)('the feed of steps in the build %s', async (name) => {
  const { base, directory, source } = builtSites[name];
  const { guides } = await loadModel(source);
  const steps = guides.flatMap((guide) => stepsOf(guide));
  const pages = pagesOf(name);
  const pageAt = (path: string) => pages.find((page) => page.path === path)?.elements ?? [];
  const written: unknown = JSON.parse(readFileSync(join(directory, 'steps.json'), 'utf8'));
  const feed = stepFeedSchema.parse(written);

  it('is what its schema says, and nothing more', () => {
    expect(feed).toEqual(written);
  });

  it('has every step of every guide, in the order of the site and of the page', () => {
    expect(feed.steps.map(({ path }) => path)).toEqual(steps.map(({ path }) => path));
    expect(feed.steps.map(({ title }) => title)).toEqual(steps.map(({ step }) => step.title));
  });

  it('gives addresses that the site has', () => {
    for (const { address, path, id } of feed.steps) {
      expect(address).toBe(`${site.origin}${withBase(base, path)}`);
      const [page = ''] = path.split('#');
      const ids = pageAt(page).map((element) => attributeOf(element, 'id'));
      expect(ids, path).toContain(id);
    }
  });

  it('names every provider that it speaks of', () => {
    const known = feed.providers.map(({ id }) => id);
    expect([...new Set(feed.steps.map(({ provider }) => provider))].sort()).toEqual(known.sort());
  });

  it('is what /steps/ lists, as links', () => {
    const list = pageAt('/steps/').find((element) => attributeOf(element, 'data-part') === 'all');
    const items = [...(list ? elementsIn(list) : [])].filter((one) => hasClass(one, 'finder-step'));
    const links = items.flatMap((item) =>
      [...elementsIn(item)].filter(({ tagName }) => tagName === 'a'),
    );
    expect(links.map((link) => [attributeOf(link, 'href'), textIn(link)])).toEqual(
      feed.steps.map(({ path, title }) => [withBase(base, path), title]),
    );
  });

  it('has each of its fields described on the page for support', () => {
    const rows = pageAt('/links-for-support/').filter(
      (element) => element.tagName === 'th' && attributeOf(element, 'scope') === 'row',
    );
    expect(rows.map(textIn)).toEqual([
      ...Object.keys(stepFeedSchema.shape),
      ...Object.keys(feedStepSchema.shape),
    ]);
  });
});
