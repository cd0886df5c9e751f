import { describe, expect, it } from 'vitest';
import { capabilitiesOf } from './capability.ts';
import { iconSprite, iconStyles, spriteIcons } from './icon-styles.ts';
import { capabilityIds, type ProviderData } from './schema.ts';

const source = { title: 'Page', url: 'https://example.com/', asOf: '2026-08', read: '2026-11-24' };
const capabilities = (answer: 'yes' | 'no') =>
  Object.fromEntries(
    capabilityIds.map((id) => [id, { answer, text: 'The provider’s side.', source: 'page' }]),
  ) as ProviderData['capabilities'];

describe('what works with Wando', () => {
  const answer = (cells: ReturnType<typeof capabilitiesOf>, id: string) =>
    cells.find((cell) => cell.id === id);

  it('is the provider’s answer where Wando sets no limit', () => {
    const cells = capabilitiesOf({
      capabilities: capabilities('yes'),
      sources: { page: source },
    });
    expect(answer(cells, 'scim-users')).toMatchObject({
      answer: 'yes',
      word: 'Yes',
      text: 'The provider’s side.',
      source,
    });
  });

  it('is Wando’s answer where Wando limits it, with both sentences', () => {
    const cells = capabilitiesOf({ capabilities: capabilities('yes') });
    expect(answer(cells, 'scim-groups')?.answer).toBe('ask');
    expect(answer(cells, 'scim-groups')?.text).toMatch(/^The provider’s side\. Ask your Wando/);
  });

  it('says of a fact that neither answer is the better one', () => {
    const facts = capabilitiesOf({ capabilities: capabilities('yes') }).filter(
      ({ isFact }) => isFact,
    );
    expect(facts.map(({ id }) => id)).toEqual(['credential-expiry', 'license', 'catalog-app']);
  });

  it('stays no when the provider can’t, whatever Wando says', () => {
    const cells = capabilitiesOf({ capabilities: capabilities('no') });
    expect(cells.every((cell) => cell.answer === 'no')).toBe(true);
  });
});

describe('the icons’ stylesheet', () => {
  const addressOf = (path: string) => `/docs${path}`;

  it('gives each provider the address of its mark', () => {
    const svg = '<svg viewBox="0 0 1 1"><path fill="#f00"/></svg>';
    expect(iconStyles([{ provider: 'a', svg }], [], addressOf)).toBe(
      `[data-provider='a']{--provider-icon:url("/docs/provider-icons/a.svg") center/contain}`,
    );
  });

  it('makes a mark without a color of its own a mask, in the color of the text', () => {
    const svg = '<svg viewBox="0 0 1 1"><path d="M0"/></svg>';
    expect(iconStyles([{ provider: 'b', svg }], [], addressOf)).toMatch(
      /--provider-icon:currentColor;--provider-mask:url\("\/docs\/provider-icons\/b\.svg"\)/,
    );
  });

  it('finds the marks of the navigation in one file, below each other', () => {
    const icons = ['a', 'b', 'c'].map((provider) => ({
      provider,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" viewBox="0 0 1 1"><path fill="#f00" d="${provider}"/></svg>`,
    }));
    expect(iconSprite(icons.slice(0, 2))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 64">' +
        '<svg y="0" width="32" height="32" viewBox="0 0 1 1"><path fill="#f00" d="a"/></svg>' +
        '<svg y="32" width="32" height="32" viewBox="0 0 1 1"><path fill="#f00" d="b"/></svg></svg>',
    );
    const rules = iconStyles(icons, icons, addressOf).split('\n');
    expect(rules[1]).toBe(
      `[data-provider='b']{--provider-icon:url("/docs/provider-icons.svg") 0 50%/100% 300%}`,
    );
  });

  it('leaves a mark with ids by itself, and one that the navigation doesn’t show', () => {
    const icons = [
      { provider: 'a', svg: '<svg><path id="x"/></svg>' },
      { provider: 'b', svg: '<svg></svg>' },
      { provider: 'c', svg: '<svg></svg>' },
    ];
    expect(spriteIcons(icons, new Set(['a', 'b'])).map(({ provider }) => provider)).toEqual(['b']);
  });
});
