import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/read-model.ts';
import { categories } from '../site.ts';
import { findableGuide } from './findable-guide.ts';
import { findMatches, indexOf } from '../search/match.ts';

const { guides, providers, providerOf } = await loadModel(process.cwd());
const index = indexOf(
  guides.map(({ category, provider }) => {
    const { name = '', aliases = [] } = providerOf(provider) ?? {};
    return findableGuide(provider, [name, ...aliases], `${category} ${categories[category].label}`);
  }),
);

describe('the overview’s filter', () => {
  const names = providers.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((alias) => [alias, id] as const),
  );

  it.each(names)('finds a guide for “%s” first: %s', (alias, provider) => {
    expect(findMatches(index, alias)[0]).toBe(provider);
    expect(findMatches(index, alias.toLowerCase())[0]).toBe(provider);
  });

  it('knows the kinds of guide by their words', () => {
    const entry = findableGuide('okta', ['Okta', 'Okta WIC'], 'scim SCIM provisioning');
    for (const query of ['okta scim', 'prov', 'wic scim']) {
      expect(findMatches(indexOf([entry]), query)).toEqual(['okta']);
    }
    expect(findMatches(indexOf([entry]), 'okta sign-on')).toEqual([]);
  });

  it('puts a provider’s own name before another’s name for it', () => {
    const other = findableGuide('auth0', ['Auth0', 'Auth0 by Okta'], 'sso');
    const own = findableGuide('okta', ['Okta Workforce'], 'sso');
    expect(findMatches(indexOf([other, own]), 'okta')).toEqual(['okta', 'auth0']);
    const longer = findableGuide('cic', ['Auth0 by Okta, Europe'], 'sso');
    expect(findMatches(indexOf([longer, other]), 'Auth0 by Okta')).toEqual(['auth0', 'cic']);
  });
});
