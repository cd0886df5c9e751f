/** The flags: what they answer, what is wrong with them, and what is still open. */

import { expect, it } from 'vitest';
import type { Known } from '../../src/drafting/answers.ts';
import { answersFromFlags, faultsOf, leftOpen } from './flags.ts';

const known: Known = {
  guideIds: ['sso/okta'],
  providers: [{ id: 'okta', name: 'Okta', aliases: [], order: 1 }],
};

it('takes answers, and reads the icon', () => {
  const icon = 'src/content/providers/okta.svg';
  const answers = answersFromFlags({
    category: 'sso',
    name: ' Okta ',
    aliases: '',
    yes: true,
    icon,
  });
  expect(answers).toMatchObject({ category: 'sso', name: 'Okta' });
  expect(answers.icon).toMatch(/^<svg/);
  expect(Object.keys(answers)).not.toContain('aliases');
});

it('says which file isn’t there', () => {
  expect(() => answersFromFlags({ icon: 'no/such.svg' })).toThrow(
    '--icon: there is no file no/such.svg.',
  );
});

it('reports every fault at once, each with its flag', () => {
  expect(faultsOf({ category: 'sos', 'console-url': 'lantern' }, known)).toEqual([
    '--category: It has to be one of sso, scim. Did you mean "sso"?',
    '--console-url: It has to be an address with https://.',
  ]);
});

it.each([
  [{}, 'Say also --category, --provider; in a terminal, `npm run new` asks.'],
  [
    { category: 'sso', provider: 'lantern' },
    'The registry has no provider "lantern" yet. Say also --name; in a terminal, `npm run new` asks.',
  ],
  [{ category: 'sso', provider: 'lantern', name: 'Lantern' }, undefined],
  [{ category: 'scim', provider: 'okta' }, undefined],
])('with %j, %s', (answers, words) => {
  expect(leftOpen(answers, known)).toBe(words);
});
