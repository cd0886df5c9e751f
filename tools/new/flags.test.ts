/** The options: what they answer, what is wrong with them, and what is still open. */

import { expect, it } from 'vitest';
import { answerKeys, type Known } from '../../src/drafting/answers.ts';
import { commands } from '../commands.mjs';
import { answersFromFlags, faultsOf, leftOpen } from './flags.ts';

const known: Known = {
  guideIds: ['sso/okta'],
  providers: [{ id: 'okta', name: 'Okta', aliases: [], covers: { sso: ['Lamp'] }, order: 1 }],
  withProblems: [],
  today: '2026-11-23',
};

it('are the questions, and two more', () => {
  expect(Object.keys(commands.new.options)).toEqual([...answerKeys, 'take-over', 'yes']);
});

it('take answers, and read the icon', () => {
  const icon = 'src/content/providers/okta.svg';
  const answers = answersFromFlags({ category: 'sso', name: ' Okta ', aliases: '', icon });
  expect(answers).toMatchObject({ category: 'sso', name: 'Okta' });
  expect(answers.icon).toMatch(/^<svg/);
  expect(Object.keys(answers)).not.toContain('aliases');
  expect(() => answersFromFlags({ icon: 'no/such.svg' })).toThrow(
    '--icon: there is no file no/such.svg.',
  );
});

it('report every fault at once, each with its option', () => {
  expect(faultsOf({ category: 'sos', 'console-url': 'lantern' }, known)).toEqual([
    '--category: It has to be one of sso, scim. Did you mean "sso"?',
    '--console-url: It has to be an address with https://.',
  ]);
});

const source = { 'source-title': 'Apps', 'source-url': 'https://lantern.example/apps' };

it.each([
  [{}, 'Say also --category, --provider; in a terminal, `npm run new` asks.'],
  [
    { category: 'sso', provider: 'lantern' },
    'The registry has no provider "lantern" yet. Say also --name, --source-title, --source-url; in a terminal, `npm run new` asks.',
  ],
  [{ category: 'sso', provider: 'lantern', name: 'Lantern', ...source }, undefined],
  [{ category: 'scim', provider: 'okta' }, undefined],
  [{ category: 'scim', provider: 'lamp', name: 'Lamp', ...source }, undefined],
  [
    { category: 'sso', provider: 'lamp', name: 'Lamp', ...source },
    'Okta covers “Lamp” for single sign-on. Say --take-over to take it out there, or begin --category scim.',
  ],
])('with %j, %s', (answers, words) => {
  expect(leftOpen(answers, known, false)).toBe(words);
});
