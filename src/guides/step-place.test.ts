import { describe, expect, it } from 'vitest';
import { toGuide } from './guide.ts';
import { changedPlace } from './step-place.ts';

const guide = toGuide(
  'sso/okta',
  {} as never,
  `## Steps

<Step id="a" />
<Step id="b" where="wando" actor="test-user" />
<Step id="c" where="wando" actor="test-user" />
<Step id="c2" where="wando" actor="wando-admin" />

## Day two

<Step id="d" />
<Step id="e" where="other-console" />
`,
);
const provider = { console: { name: 'Okta Admin Console' } };

describe('where a step happens', () => {
  it.each([
    ['a', undefined],
    ['b', 'Wando · The test user'],
    ['c', undefined],
    ['c2', 'Wando · Org admin in Wando'],
    ['d', 'Okta Admin Console · You'],
    ['e', 'Another console · You'],
  ])('is said at %s: %s', (id, place) => {
    expect(changedPlace(guide, provider, id)).toBe(place);
  });
});
