/** What is wrong with an answer, and which names another provider's guide covers. */

import { describe, expect, it } from 'vitest';
import { answerFault } from './answer-fault.ts';
import type { AnswerKey, Answers, Known } from './answers.ts';
import { coveredNames, otherKind, withoutNames } from './covered.ts';

const known: Known = {
  guideIds: ['sso/okta', 'sso/generic-oidc'],
  providers: [
    { id: 'okta', name: 'Okta', aliases: ['Okta WIC'], order: 3 },
    {
      id: 'generic-oidc',
      name: 'Generic OIDC',
      aliases: [],
      covers: { sso: ['Keycloak', 'JumpCloud'] },
      order: 5,
    },
  ],
  withProblems: [],
  today: '2026-11-23',
};

const REGISTERED = 'The registry has okta already: leave this out, or name another provider.';

it.each([
  ['category', 'sso', {}, undefined],
  ['category', 'sos', {}, 'It has to be one of sso, scim. Did you mean "sso"?'],
  ['provider', 'okta', { category: 'scim' }, undefined],
  ['provider', 'okta', { category: 'sso' }, 'There is a guide sso/okta already.'],
  ['provider', 'otka', {}, 'The registry has no provider "otka". Did you mean "okta"?'],
  ['provider', 'otka', { name: 'Otka' }, undefined],
  [
    'provider',
    'Ping One',
    {},
    'Write lower-case words with hyphens between, such as `okta` or `google-workspace`.',
  ],
  ['name', 'PingOne', {}, undefined],
  ['name', '', {}, 'It has to be the provider’s name.'],
  ['name', 'okta', {}, 'The registry has Okta already: its id is "okta".'],
  [
    'name',
    'x'.repeat(60),
    { category: 'sso' },
    `“${'x'.repeat(60)} single sign-on” is too long for a title: 60 characters at most.`,
  ],
  ['console-url', 'http://ping.example', {}, 'It has to be an address with https://.'],
  ['source-url', 'ping.example', {}, 'It has to be the address of the page, with https://.'],
  ['icon', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>', {}, undefined],
  [
    'icon',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"/>',
    {},
    'It has to be a square SVG of at most 20 kB that loads and runs nothing, and it is `viewBox="0 0 80 20"`.',
  ],
  ['aliases', 'Any', { provider: 'okta' }, REGISTERED],
] satisfies [AnswerKey, string, Answers, string | undefined][])(
  '%s "%s" with %j: %s',
  (key, answer, others, fault) => {
    expect(answerFault(key, answer, others, known)).toBe(fault);
  },
);

describe('a name that another provider’s guide covers', () => {
  const jumpCloud = { provider: 'jumpcloud', name: 'JumpCloud' };
  const covered = (answers: Answers) =>
    coveredNames(answers, known).map(({ name, holder, list }) => [name, holder.id, list]);

  it('is one for that kind of guide only', () => {
    expect(covered({ category: 'sso', ...jumpCloud })).toEqual([
      ['JumpCloud', 'generic-oidc', 'covers'],
    ]);
    expect(covered({ category: 'scim', ...jumpCloud })).toEqual([]);
    expect(otherKind({ category: 'sso', ...jumpCloud }, known)).toBe('scim');
  });

  it('may be one of the other names, and then it is one for both kinds', () => {
    const answers = { category: 'scim', provider: 'wic', name: 'Wic', aliases: 'okta wic' };
    expect(covered(answers)).toEqual([['okta wic', 'okta', 'aliases']]);
    expect(otherKind(answers, known)).toBeUndefined();
  });

  it('is none when the provider has it itself', () => {
    expect(covered({ category: 'scim', provider: 'okta' })).toEqual([]);
  });

  it.each([
    [
      'covers:\n  sso:\n    - Keycloak\n    - "JumpCloud"\norder: 5\n',
      'covers:\n  sso:\n    - Keycloak\norder: 5\n',
    ],
    ['covers: { sso: [Keycloak, JumpCloud] }\n', 'covers: { sso: [Keycloak] }\n'],
    ['covers: { sso: [JumpCloud, Keycloak] }\n', 'covers: { sso: [Keycloak] }\n'],
  ])('is taken out of %j', (text, expected) => {
    const names = coveredNames({ category: 'sso', ...jumpCloud }, known);
    expect(withoutNames(names, () => text)).toEqual([
      { path: 'src/content/providers/generic-oidc.yaml', text: expected },
    ]);
    expect(() => withoutNames(names, () => 'covers: *names\n')).toThrow(/^Take “JumpCloud” out of/);
  });
});
