import { describe, expect, it } from 'vitest';
import { capabilitiesIn, capabilitiesOf } from './capability.ts';
import { iconStyles } from './icon-styles.ts';
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

  it.each([
    ['sso', ['sso', 'scim'], ['sso-oidc', 'license'], ['scim-users', 'scim-groups']],
    ['scim', ['sso', 'scim', 'scim'], ['scim-users', 'scim-groups'], ['sso-oidc', 'license']],
    ['sso', ['sso'], ['sso-oidc', 'scim-users'], []],
  ] as const)(
    'explains in a guide for %s, of %j, %j and not %j',
    (category, own, shown, hidden) => {
      const guides = own.map((one) => ({ category: one }));
      const cells = capabilitiesIn(category, { capabilities: capabilities('yes') }, guides);
      for (const id of shown) expect(answer(cells, id)).toBeDefined();
      for (const id of hidden) expect(answer(cells, id)).toBeUndefined();
    },
  );
});

describe('the icons’ stylesheet', () => {
  const addressOf = (path: string) => `/docs${path}`;

  it('gives each provider the address of its mark', () => {
    const svg = '<svg viewBox="0 0 1 1"><path fill="#f00"/></svg>';
    expect(iconStyles([{ provider: 'a', svg }], new Set(), addressOf)).toBe(
      `@layer icons{\n:root:not([data-plain=all]) [data-provider='a']{--provider-icon:url("/docs/provider-icons/a.svg") center/contain}\n}`,
    );
  });

  it('makes a mark without a color of its own a mask, in the color of the text', () => {
    const svg = '<svg viewBox="0 0 1 1"><path d="M0"/></svg>';
    expect(iconStyles([{ provider: 'b', svg }], new Set(), addressOf)).toMatch(
      /--provider-icon:currentColor;--provider-mask:url\("\/docs\/provider-icons\/b\.svg"\)/,
    );
  });

  it('holds the marks of the navigation itself', () => {
    const svg = '<svg viewBox="0 0 1 1"><path fill="#f00"/></svg>\n';
    expect(iconStyles([{ provider: 'a', svg }], new Set(['a']), addressOf)).toContain(
      'url("data:image/svg+xml,%3Csvg viewBox=%220 0 1 1%22%3E%3Cpath fill=%22%23f00%22/%3E%3C/svg%3E")',
    );
  });
});
