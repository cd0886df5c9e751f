import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/read-model.ts';
import { attributeOf, elementsIn, hasClass, textIn, type BuiltPage } from './page.ts';
import { pagesOf } from './site.ts';

const { guides, listedGuides, providers } = await loadModel(process.cwd());
const pages = pagesOf('site');
const pageAt = (path: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The site has no page ${path}`);
  return page;
};

/** The guides that Wando’s page links to, in its order; others may stand among them. */
const eight = [
  '/sso/entra-id/',
  '/sso/google-workspace/',
  '/sso/okta/',
  '/sso/auth0/',
  '/sso/generic-oidc/',
  '/scim/entra-id/',
  '/scim/okta/',
  '/scim/auth0/',
];

describe('the guides as they ship', () => {
  it('contain the eight that Wando’s page has, in its order, at their addresses', () => {
    expect(guides.map(({ path }) => path).filter((path) => eight.includes(path))).toEqual(eight);
    for (const { path } of guides) expect(pageAt(path).path).toBe(path);
  });

  it.each(guides.map((guide) => [guide.id, guide] as const))('%s has each step', (_id, guide) => {
    const items = pageAt(guide.path).elements.filter(
      ({ tagName, parentNode }) =>
        tagName === 'li' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'ol',
    );
    const steps = items.flatMap((item) => {
      const heading = [...elementsIn(item)].find(({ tagName }) => tagName === 'h3');
      return heading ? [[attributeOf(heading, 'id'), textIn(heading)]] : [];
    });
    const written = guide.outline.sections.flatMap((section) => section.steps);
    expect(steps).toEqual(written.map(({ id, title }) => [id, title]));
  });

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s says where it stands, how long it takes and who can do it',
    (_id, guide) => {
      const { elements } = pageAt(guide.path);
      const text = (name: string) => {
        const element = elements.find((candidate) => hasClass(candidate, name));
        return element ? textIn(element) : '';
      };
      const category = guide.category === 'sso' ? 'Single sign-on' : 'SCIM provisioning';
      expect(text('breadcrumbs')).toBe(`Docs / ${category}`);
      expect(text('page-title')).toContain(`${String(guide.duration)} minutes hands-on`);
      expect(text('page-title')).toContain(guide.role);
    },
  );

  it.each(guides.map((guide) => [guide.id, guide] as const))(
    '%s has every step in its contents list',
    (_id, guide) => {
      const list = pageAt(guide.path).elements.find((element) => hasClass(element, 'contents'));
      const links = list
        ? [...elementsIn(list)].map((element) => attributeOf(element, 'href'))
        : [];
      for (const { id } of guide.outline.sections.flatMap((section) => section.steps)) {
        expect(links).toContain(`#${id}`);
      }
    },
  );

  it('are in the sidebar in their order, under the names of their providers', () => {
    const links = pageAt('/').elements.filter(
      (element) => element.tagName === 'a' && attributeOf(element, 'data-provider') !== undefined,
    );
    expect(links.map((link) => attributeOf(link, 'href'))).toEqual(
      listedGuides.map(({ path }) => path),
    );
    const names = new Map(providers.map(({ id, name }) => [id, name]));
    expect(links.map(textIn)).toEqual(listedGuides.map(({ provider }) => names.get(provider)));
  });

  it('each stand on the overview as a card with category and minutes', () => {
    const cards = pageAt('/').elements.filter((element) => hasClass(element, 'card'));
    expect(cards).toHaveLength(listedGuides.length);
    for (const [index, guide] of listedGuides.entries()) {
      const card = cards[index];
      expect(card ? textIn(card) : '').toContain(`${String(guide.duration)} minutes`);
    }
  });
});
