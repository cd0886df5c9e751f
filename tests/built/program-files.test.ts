import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed } from 'feedsmith';
import { parseSitemap } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { CHANGES_FILE } from '../../src/changes/change.ts';
import { loadModel } from '../../src/model/read-model.ts';
import { site, withBase } from '../../src/site.ts';
import type { GuidesFile } from '../../src/twins/guides-schema.ts';
import { builtSites } from '../../tools/built-sites.ts';
import { attributeOf, isListed, type BuiltPage } from './page.ts';
import { pagesOf } from './site.ts';

const model = await loadModel(process.cwd());

describe.each(['site'] as const)('the files for programs of the site built as %s', (name) => {
  const { base, directory } = builtSites[name];
  const pages = pagesOf(name).filter((page) => isListed(page));
  const whole = (path: string): string => `${site.origin}${withBase(base, path)}`;
  const fileOf = (address: string): string =>
    join(directory, new URL(address).pathname.slice(withBase(base, '/').length));
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8');

  it('guides.json is what its published schema says', () => {
    const file = JSON.parse(read('guides.json')) as GuidesFile;
    const schema = JSON.parse(readFileSync(fileOf(file.$schema), 'utf8')) as { $id: string };
    const validate = new Ajv2020({ validateFormats: false }).compile(schema);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(schema.$id).toBe(file.$schema);
    expect(validate({ ...file, guides: [{ ...file.guides[0], title: '' }] })).toBe(false);
    for (const { markdown } of file.guides) expect(existsSync(fileOf(markdown))).toBe(true);
  });

  it('changes.xml is an Atom feed: RFC 4287', () => {
    const feed = parseAtomFeed(read('changes.xml'));
    expect(feed.title?.value).toBe(`${site.title}: what changed`);
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(whole('/changes.xml'));
    expect(feed.authors?.map((author) => author.name)).toEqual(['Wando']);
    const entries = feed.entries ?? [];
    expect(entries.map(({ title }) => title?.value)).toEqual(
      model.changes.map(({ guide }) => model.guideOf(guide)?.title),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const days = entries.map(({ updated = '' }) => updated);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00(?:\.000)?Z$/);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated).toBe(days[0]);
    const [first] = pages.filter(({ path }) => path === '/').flatMap(linksOf);
    expect(first).toBe(withBase(base, '/changes.xml'));
  });

  it('the sitemap has every page, and a day for every guide', async () => {
    const items = await parseSitemap(createReadStream(join(directory, 'sitemap-0.xml')));
    expect(items.map(({ url }) => url).sort()).toEqual(pages.map(({ path }) => whole(path)).sort());
    for (const { path, id, reviewed } of model.guides) {
      const day = items.find(({ url }) => url === whole(path))?.lastmod?.slice(0, 10) ?? '';
      const changed = model.changesOf(id)[0]?.date ?? '';
      expect(day).toBe(changed > reviewed ? changed : reviewed);
    }
    expect(read('robots.txt')).toContain(`\nSitemap: ${whole('/sitemap-index.xml')}\n`);
  });

  it('security.txt has what RFC 9116 asks for', () => {
    const lines = read('.well-known/security.txt').trimEnd().split('\n');
    const fields = Map.groupBy(lines, (line) => /^([A-Z][\w-]+): \S/.exec(line)?.[1] ?? 'none');
    expect([...fields.keys()]).toEqual([
      'Contact',
      'Expires',
      'Preferred-Languages',
      'Canonical',
      'Policy',
    ]);
    expect(fields.get('Expires')).toEqual([`Expires: ${site.securityContactUntil}T00:00:00Z`]);
    expect(fields.get('Canonical')).toEqual([`Canonical: ${whole('/.well-known/security.txt')}`]);
  });

  it('gives every page a title, a description and a picture for previews', () => {
    const pictures = new Map(pages.map((page) => [page.path, propertiesOf(page)]));
    for (const [path, properties] of pictures) {
      const image = properties.get('og:image') ?? '';
      expect(properties.get('og:url'), path).toBe(whole(path));
      expect(properties.get('og:title'), path).toBe(properties.get('og:image:alt'));
      expect(properties.get('og:description')?.length, path).toBeGreaterThan(49);
      const png = readFileSync(fileOf(image));
      // The first chunk of a PNG has its width and height behind the signature.
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([16, 20].map((at) => String(png.readUInt32BE(at)))).toEqual([
        properties.get('og:image:width'),
        properties.get('og:image:height'),
      ]);
      expect(png.length).toBeLessThan(40_000);
    }
    const distinct = new Set([...pictures.values()].map((one) => one.get('og:image')));
    expect(distinct.size).toBe(pages.length);
  });
});

it('the changes name guides, and steps that are or were there, once a day', () => {
  const { current, redirects } = model.addresses;
  const known = new Set([...current.keys(), ...redirects.map(({ from }) => from)]);
  const { value = [] } = model.sources.changes ?? {};
  expect(value, CHANGES_FILE).not.toEqual([]);
  for (const { guide, steps = [] } of value) {
    for (const part of ['', ...steps.map((id) => `#${id}`)])
      expect(known).toContain(`/${guide}/${part}`);
  }
  expect(new Set(value.map(({ date, guide }) => `${date} ${guide}`)).size).toBe(value.length);
});

function linksOf({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) =>
    attributeOf(element, 'type') === 'application/atom+xml'
      ? [attributeOf(element, 'href') ?? '']
      : [],
  );
}

function propertiesOf({ elements }: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap((element) => {
      const property = attributeOf(element, 'property');
      return property === undefined
        ? []
        : [[property, attributeOf(element, 'content') ?? ''] as const];
    }),
  );
}
