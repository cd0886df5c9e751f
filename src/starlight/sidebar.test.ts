import { describe, expect, it } from 'vitest';
import { toGuide, type Guide } from '../guides/guide.ts';
import { alias, siteOf } from '../../tests/fixtures/addresses.ts';
import { sidebarFrom } from './sidebar.ts';

const guide = (category: 'sso' | 'scim', provider: string): Guide =>
  toGuide(
    `${category}/${provider}`,
    {
      title: 'A guide',
      description: 'A description.',
      category,
      provider,
      duration: 5,
      role: 'Admin',
      reviewed: '2026-11-23',
      sources: [],
      fromWando: [],
      toWando: [],
    },
    '',
  );

const provider = { name: '', aliases: [], order: 1, capabilities: {} };

describe('the sidebar', () => {
  it('lists Overview, then each category’s guides, each with its provider’s name and mark', () => {
    const listedGuides = [guide('sso', 'okta'), guide('sso', 'auth0'), guide('scim', 'okta')];
    const [overview, ...groups] = sidebarFrom({
      listedGuides,
      providerOf: (id) => ({ ...provider, id, name: id.toUpperCase() }),
      addresses: siteOf(['/']),
    });
    expect(overview).toEqual({ label: 'Overview', link: '/' });
    expect(groups.slice(0, 2)).toEqual([
      {
        label: 'Single sign-on',
        items: [
          { label: 'OKTA', link: '/sso/okta/', provider: 'okta' },
          { label: 'AUTH0', link: '/sso/auth0/', provider: 'auth0' },
        ],
      },
      {
        label: 'SCIM provisioning',
        items: [{ label: 'OKTA', link: '/scim/okta/', provider: 'okta' }],
      },
    ]);
  });

  it('leads to a shared page where it went, and leaves out one that is gone', () => {
    const addresses = siteOf(['/', '/problems/', '/words/'], [alias('/glossary/', '/words/')]);
    const groups = sidebarFrom({ listedGuides: [], providerOf: () => undefined, addresses });
    expect(groups.at(-1)).toEqual({
      label: 'Good to know',
      items: [
        { label: 'When something goes wrong', link: '/problems/' },
        { label: 'Glossary', link: '/words/' },
      ],
    });
  });
});
